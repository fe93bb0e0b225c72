namespace Compare.Core.Aligning;

/// <summary>The constants of the alignment. Measured on development data; none belongs to a language.</summary>
internal sealed record AlignmentModel
{
    /// <summary>The constants in force.</summary>
    public static AlignmentModel Default { get; } = new();

    /// <summary>The same, blind to everything but lengths: what the words must not be worse than.</summary>
    public static AlignmentModel LengthOnly { get; } = new() { Likeness = 0, NullShare = 0 };

    /// <summary>What likeness weighs against length and prior.</summary>
    public double Likeness { get; init; } = 14.7;

    /// <summary>What likeness in the pivot language weighs, where versions were translated into one.</summary>
    public double Meaning { get; init; } = 9;

    /// <summary>How much of the likeness of a bead with more than two units is that of each unit to the whole other side; the rest is that of the two sides.</summary>
    public double Parts { get; init; } = 0.79;

    /// <summary>How much of its weight a feature that only one side knows keeps in the norms.</summary>
    public double UnsharedNorm { get; init; } = 0.55;

    /// <summary>Variance of a length in proportion to it, in characters (Gale and Church 1993 have 6.8).</summary>
    public double LengthSpread { get; init; } = 3.85;

    /// <summary>How far, as a logarithm, the length ratio of the beads may be from that of the texts before the search is repeated with it.</summary>
    public double RatioTolerance { get; init; } = 0.05;

    /// <summary>Standard deviation of a length in proportion to it.</summary>
    public double LengthShare { get; init; } = 0.084;

    /// <summary>Added to the log prior of beads with an empty side.</summary>
    public double Null { get; init; } = 0.4;

    /// <summary>How much of what pairs gain by their likeness, above the usual, is given to units without a counterpart.</summary>
    public double NullShare { get; init; } = 0.66;

    /// <summary>The likeness of pairs at which <see cref="Null"/> is right as it is.</summary>
    public double UsualLikeness { get; init; } = 0.31;

    /// <summary>What likeness across a boundary between beads costs, as a share of what it would gain inside one.</summary>
    public double Across { get; init; } = 0.11;

    /// <summary>Added to the log prior of beads with more than one unit on one side.</summary>
    public double Merge { get; init; } = 0.03;

    /// <summary>Taken from the log prior of a bead for each end of a block inside it.</summary>
    public double Crossing { get; init; } = 2;

    /// <summary>Weight of a whole word.</summary>
    public double WordWeight { get; init; } = 1;

    /// <summary>Weight of a word's first letters.</summary>
    public double PrefixWeight { get; init; } = 1.2;

    /// <summary>Weight of a word's consonants.</summary>
    public double SkeletonWeight { get; init; } = 1;

    /// <summary>Weight of a figure's digits.</summary>
    public double NumberWeight { get; init; } = 2.3;

    /// <summary>Weight of what a language's data know a word to stand for.</summary>
    public double ConceptWeight { get; init; } = 0.8;

    /// <summary>Weight of an English stem that a word may mean, by its lexicon.</summary>
    public double LexiconWeight { get; init; } = 3.9;

    /// <summary>Weight of an extracted value.</summary>
    public double ValueWeight { get; init; } = 1.5;

    /// <summary>Weight of an extracted name's key.</summary>
    public double NameWeight { get; init; } = 1.3;

    /// <summary>Weight of how a segment ends.</summary>
    public double FrameWeight { get; init; } = 1;

    /// <summary>Weight of a segment's having quotation marks.</summary>
    public double QuoteWeight { get; init; } = 1;

    /// <summary>Weight of the kind of a segment's block, where that is not running text.</summary>
    public double BlockWeight { get; init; } = 1.5;

    /// <summary>Weight of a segment's being the first of several in a block.</summary>
    public double OpeningWeight { get; init; } = 0.5;

    /// <summary>A table of no more nodes than this is searched whole.</summary>
    public int LargestTable { get; init; } = 12_000;

    /// <summary>What more than this share of a text's units hold is not looked at where the text is seen from afar.</summary>
    public double CommonAfar { get; init; } = 0.1;

    /// <summary>Half the width of the corridor round a coarser path, in units.</summary>
    public int CorridorMargin { get; init; } = 6;

    /// <summary>Half the width of the corridor in which probabilities are summed up, in units.</summary>
    public int PosteriorMargin { get; init; } = 5;

    /// <summary>The cosine from which a row is held to be moved on its own.</summary>
    public double MovedAlone { get; init; } = 0.7;

    /// <summary>The cosine from which rows are held to be moved together with their neighbours.</summary>
    public double MovedTogether { get; init; } = 0.42;

    /// <summary>The cosine from which a passage of several rows is held to be moved.</summary>
    public double MovedPassage { get; init; } = 0.5;

    /// <summary><see cref="Null"/> inside a passage that is known to be a moved one: there is less reason to leave a part of it alone.</summary>
    public double MovedNull { get; init; } = -1;

    /// <summary>What more rows than these have in common finds no moved row.</summary>
    public int MovedCommon { get; init; } = 12;
}
