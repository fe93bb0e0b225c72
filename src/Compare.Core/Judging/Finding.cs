using System.Collections.Immutable;
using Compare.Core.Checking;
using Compare.Core.Matching;

namespace Compare.Core.Judging;

/// <summary>One answer: what differs, how much that matters, who is held to be wrong, and the proof.</summary>
public sealed record Finding
{
    /// <summary>Stable across runs and edits elsewhere: made of check, version ids, values, folded quotation and ordinal among equals.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The check that reports it.</summary>
    public required CheckInfo Check { get; init; }

    /// <summary>How much it matters here.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How sure it is, 0 to 1: certainty of the readings, of the row and of the vote.</summary>
    public required double Confidence { get; init; }

    /// <summary>How the values differ.</summary>
    public Shape Shape { get; init; }

    /// <summary>The row where it is shown first.</summary>
    public required int Row { get; init; }

    /// <summary>The versions held to be wrong, ascending; empty where that is undecided.</summary>
    public required ImmutableArray<int> Suspects { get; init; }

    /// <summary>The finding in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The places that show it, deviant ones first.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>What versions ought to say, where that is known.</summary>
    public ImmutableArray<Expectation> Expected { get; init; } = [];

    /// <summary>The steps that led here.</summary>
    public ImmutableArray<string> Derivation { get; init; } = [];
}
