using Compare.Core;

namespace Compare.Benchmarks.Alignment;

/// <summary>Two texts and how they correspond by hand.</summary>
/// <param name="Pair">What the texts are counted with: a data set, or two languages.</param>
/// <param name="Left">The first text.</param>
/// <param name="Right">The second text.</param>
/// <param name="Gold">The beads.</param>
internal sealed record GoldText(string Pair, GoldSide Left, GoldSide Right, IReadOnlyList<GoldBead> Gold)
{
    /// <summary>The two texts as versions to be aligned.</summary>
    public Prepared Prepare(Comparer comparer) => comparer.Prepare([Left.Input("left"), Right.Input("right")], Left.Segmentation);
}
