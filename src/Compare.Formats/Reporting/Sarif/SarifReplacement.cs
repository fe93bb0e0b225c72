namespace Compare.Formats.Reporting.Sarif;

/// <summary>Words that take the place of others (section 3.57).</summary>
internal sealed record SarifReplacement(SarifRegion DeletedRegion, SarifSnippet InsertedContent);
