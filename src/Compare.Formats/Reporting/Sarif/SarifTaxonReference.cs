namespace Compare.Formats.Reporting.Sarif;

/// <summary>Leads to a category of a taxonomy (section 3.52).</summary>
internal sealed record SarifTaxonReference(string Id, int Index, SarifComponentReference ToolComponent);
