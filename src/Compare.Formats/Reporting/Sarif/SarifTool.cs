namespace Compare.Formats.Reporting.Sarif;

/// <summary>The tool that made the run (section 3.18).</summary>
internal sealed record SarifTool(SarifDriver Driver);
