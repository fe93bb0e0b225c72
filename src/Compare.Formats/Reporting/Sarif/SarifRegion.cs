using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>A part of a text file (section 3.30): lines and columns count from one, the end column is the one after the last unit.</summary>
internal sealed record SarifRegion(
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SarifSnippet? Snippet);
