using System.Collections.Immutable;

namespace Compare.Core.Aligning;

/// <summary>How many units of each side a bead joins.</summary>
/// <param name="Left">Units of the left strand, 0 to 4.</param>
/// <param name="Right">Units of the right strand, 0 to 4.</param>
/// <param name="LogPrior">How usual such beads are: natural logarithm, 1-1 being zero.</param>
internal readonly record struct BeadType(int Left, int Right, double LogPrior)
{
    /// <summary>Most units of one side.</summary>
    public const int Most = 4;

    /// <summary>The kinds of bead that the search knows.</summary>
    public static ImmutableArray<BeadType> All { get; } =
    [
        new(1, 1, 0), new(1, 0, -2.2), new(0, 1, -2.2), new(1, 2, -1.6), new(2, 1, -1.6), new(2, 2, -3.2), new(1, 3, -3.0), new(3, 1, -3.0),
        new(2, 3, -4.2), new(3, 2, -4.2), new(1, 4, -4.0), new(4, 1, -4.0), new(3, 3, -5.0),
    ];

    /// <summary>The index in <see cref="All"/> of the type that joins so many units.</summary>
    /// <exception cref="InvalidOperationException">There is no such type.</exception>
    public static int IndexOf(int left, int right)
    {
        for (int t = 0; t < All.Length; t++)
        {
            if (All[t].Left == left && All[t].Right == right)
            {
                return t;
            }
        }

        throw new InvalidOperationException($"No bead joins {left} and {right} units.");
    }
}
