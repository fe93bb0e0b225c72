namespace Compare.Formats.Reporting.Sarif;

/// <summary>Something that went wrong in a run (section 3.58).</summary>
internal sealed record SarifNotification(string Level, SarifText Message);
