namespace Compare.Formats.Reporting.Sarif;

/// <summary>The words of a region (section 3.3).</summary>
internal sealed record SarifSnippet(string Text);
