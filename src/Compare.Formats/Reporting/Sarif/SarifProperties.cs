using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>What SARIF has no word for (section 3.8): the row, the versions held to be wrong, and how that was found.</summary>
internal sealed record SarifProperties(int Row, IReadOnlyList<string> Suspects, IReadOnlyList<string> Derivation)
{
    /// <summary>The article of a set; null where there is one article.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Article { get; init; }
}
