using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Json;

/// <summary>One row of the grid.</summary>
internal sealed record JsonRow(
    int Row,
    string Kind,
    double Probability,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Group,
    IReadOnlyList<JsonCell> Cells);
