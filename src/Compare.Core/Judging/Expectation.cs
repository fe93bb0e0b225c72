namespace Compare.Core.Judging;

/// <summary>What a version ought to say.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Value">The normalised value, or null.</param>
/// <param name="Text">The words in that version's own notation, or null where only the value is known.</param>
public sealed record Expectation(int Version, string? Value, string? Text)
{
    /// <summary>The value in words of English, for reports that have no words of the version's own; null where the value serves.</summary>
    public string? Reading { get; init; }
}
