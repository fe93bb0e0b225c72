namespace Compare.Formats.Reporting.Sarif;

/// <summary>How a rule relates to a category of a taxonomy (section 3.53).</summary>
internal sealed record SarifRelationship(SarifTaxonReference Target, IReadOnlyList<string> Kinds);
