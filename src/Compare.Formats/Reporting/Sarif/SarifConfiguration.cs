namespace Compare.Formats.Reporting.Sarif;

/// <summary>How a rule reports unless told otherwise (section 3.50).</summary>
internal sealed record SarifConfiguration(string Level);
