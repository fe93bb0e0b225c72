using System.Collections.Immutable;

namespace Compare.Core.Matching;

/// <summary>How the values of one fact differ between versions, or inside one: what a check selects and words, and the judge weighs.</summary>
public sealed record Difference
{
    /// <summary>What it is about.</summary>
    public required DifferenceKind Kind { get; init; }

    /// <summary>How the values differ.</summary>
    public Shape Shape { get; init; }

    /// <summary>The row where it is shown first.</summary>
    public required int Row { get; init; }

    /// <summary>What each version says, ordered by version; versions that have no part in the fact are left out.</summary>
    public required ImmutableArray<Stance> Stances { get; init; }

    /// <summary>Evidence besides the vote.</summary>
    public ImmutableArray<Witness> Witnesses { get; init; } = [];

    /// <summary>What was computed on the way, one step a line.</summary>
    public ImmutableArray<string> Derivation { get; init; } = [];

    /// <summary>How sure it is that the values differ at all, 0 to 1, the alignment left aside: below one where a reading is ambiguous.</summary>
    public double Certainty { get; init; } = 1;

    /// <summary>How sure it is that what it quotes belongs together, 0 to 1; null where that is the row's probability, which is the probability of the row's worst pair.</summary>
    public double? Alignment { get; init; }

    /// <summary>How many steps below its check's severity this one starts.</summary>
    public int Lowered { get; init; }

    /// <summary>What is spoken of, where it has a name: the thing counted, the name as most write it.</summary>
    public string? Subject { get; init; }

    /// <summary>A sentence's part that the check's wording may use: the words that changed, the factor.</summary>
    public string? Detail { get; init; }

    /// <summary>What a silent or wrong version ought to say in its own notation, by version; empty where that is not known.</summary>
    public ImmutableDictionary<int, string> ExpectedText { get; init; } = ImmutableDictionary<int, string>.Empty;

    /// <summary>Versions that are wrong by what lies inside the versions themselves: others have both places and do not contradict themselves.</summary>
    public ImmutableArray<int> Accused { get; init; } = [];

    /// <summary>Whether it lies inside the versions themselves, so that no vote between them applies (a contradiction that all share).</summary>
    public bool Internal { get; init; }
}
