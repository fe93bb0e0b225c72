using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>A message (sections 3.11 and 3.12).</summary>
internal sealed record SarifText(string Text, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Markdown = null);
