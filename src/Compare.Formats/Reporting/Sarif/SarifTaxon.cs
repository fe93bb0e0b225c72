namespace Compare.Formats.Reporting.Sarif;

/// <summary>A category of a taxonomy (section 3.49).</summary>
internal sealed record SarifTaxon(string Id);
