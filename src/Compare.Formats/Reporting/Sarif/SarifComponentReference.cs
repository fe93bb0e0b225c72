namespace Compare.Formats.Reporting.Sarif;

/// <summary>Leads to a taxonomy of the run (section 3.54).</summary>
internal sealed record SarifComponentReference(string Name, int Index);
