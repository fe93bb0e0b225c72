namespace Compare.Formats.Reporting.Sarif;

/// <summary>A taxonomy (section 3.19): here the part of Multidimensional Quality Metrics that the checks belong to.</summary>
internal sealed record SarifTaxonomy(string Name, SarifText ShortDescription, bool IsComprehensive, IReadOnlyList<SarifTaxon> Taxa);
