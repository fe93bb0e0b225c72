namespace Compare.Core.Aligning;

/// <summary>The constants of the bead search. Measured on development data; none belongs to a language.</summary>
internal sealed record AlignmentModel
{
    /// <summary>The constants in force.</summary>
    public static AlignmentModel Default { get; } = new();

    /// <summary>What likeness weighs against length and prior.</summary>
    public double Likeness { get; init; } = 6;

    /// <summary>What the length model weighs.</summary>
    public double Length { get; init; } = 1;

    /// <summary>How much of its weight a feature that only one side knows keeps in the norms.</summary>
    public double UnsharedNorm { get; init; } = 1;

    /// <summary>See <see cref="WindowNorms"/>.</summary>
    public double NormFloor { get; init; }

    /// <summary>Standard deviation of a length that grows with its square root.</summary>
    public double LengthSpread { get; init; } = 6;

    /// <summary>Standard deviation of a length in proportion to it.</summary>
    public double LengthShare { get; init; } = 0.12;

    /// <summary>Added to the log prior of beads with an empty side.</summary>
    public double Null { get; init; }

    /// <summary>Added to the log prior of beads with more than one unit on one side.</summary>
    public double Merge { get; init; }

    public double PmiLength { get; init; } = 1;
    public double WordWeight { get; init; } = 1.5;
    public double PrefixWeight { get; init; } = 1;
    public double SkeletonWeight { get; init; } = 1;
    public double NumberWeight { get; init; } = 3;
    public double Lexicon { get; init; } = 3.5;
    public double Gamma { get; init; } = 1;
    public double Power { get; init; } = .6;
    public double ConceptWeight { get; init; } = 1;
    public double ValueWeight { get; init; } = 2;
    public double NameWeight { get; init; } = 1;
    public double FrameWeight { get; init; } = 1;
    public double QuoteWeight { get; init; } = 1;
    public double LargestTable { get; init; } = 250_000;
    public int PosteriorMargin { get; init; } = 8;
    public double MovedAlone { get; init; } = .7;
    public double MovedTogether { get; init; } = .42;
    public int MovedCommon { get; init; } = 12;
    public int CorridorMargin { get; init; } = 20;
    public double X1 { get; init; } = 3;
    public double X2 { get; init; }
    public double X3 { get; init; }
    public double X4 { get; init; } = 1;
}
