using System.Collections.Immutable;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Extracting;

namespace Compare.Core.Aligning;

/// <summary>
/// Aligns versions to a grid. Stateless. The same versions give the same rows in whatever order they are given: ties fall by language tag, then
/// by text.
/// </summary>
public sealed class Aligner
{
    private readonly AlignmentModel model;

    /// <summary>An aligner with the constants in force.</summary>
    public Aligner()
        : this(AlignmentModel.Default)
    {
    }

    /// <summary>An aligner with other constants, to measure what they are worth.</summary>
    internal Aligner(AlignmentModel model) => this.model = model;

    /// <summary>
    /// The grid of the versions; cells stand in the order in which the versions were given. Every segment stands in exactly one row, an empty one
    /// too. Without versions the grid has no rows.
    /// </summary>
    /// <param name="versions">The versions.</param>
    /// <param name="pivots">What they say in one language, as a further likeness; null where nobody was asked.</param>
    public Grid Align(IReadOnlyList<PreparedVersion> versions, PivotSet? pivots = null)
    {
        ArgumentNullException.ThrowIfNull(versions);
        int[] canonical = Canonical(versions);
        var space = new FeatureSpace();
        var mapper = new FeatureMapper(space, model);
        var meanings = new FeatureSpace();
        Strand[] strands = [.. canonical.Select(v => mapper.Map(versions[v]) with { Meaning = pivots is null ? null : PivotFeatures.Map(pivots, v, meanings) })];
        List<RowDraft> rows = new GridBuilder(strands, new PairAligner(space, meanings, model)).Build(JoiningOrder.Of(strands, space.Count));
        rows = MovedRows.Join(MovedBlocks.Join(rows, strands, new PairAligner(space, meanings, model with { Null = model.MovedNull }), space.Count, model), strands, space.Count, model);
        return new Grid(versions.Count, [.. rows.Select((row, index) => Finish(row, index, canonical))]);
    }

    private static int[] Canonical(IReadOnlyList<PreparedVersion> versions)
    {
        int[] order = [.. Enumerable.Range(0, versions.Count)];
        Array.Sort(order, (x, y) =>
        {
            int tags = string.CompareOrdinal(versions[x].Language.Tag.Value, versions[y].Language.Tag.Value);
            int texts = tags != 0 ? tags : string.CompareOrdinal(versions[x].Document.Text, versions[y].Document.Text);
            return texts != 0 ? texts : x.CompareTo(y);
        });
        return order;
    }

    // Back from the canonical order to the order given.
    private static GridRow Finish(RowDraft draft, int index, int[] canonical)
    {
        var cells = new ImmutableArray<int>[canonical.Length];
        for (int v = 0; v < canonical.Length; v++)
        {
            cells[canonical[v]] = [.. draft.Cells[v]];
        }

        ImmutableArray<ImmutableArray<int>> done = [.. cells];
        RowKind kind = draft.IsMoved ? RowKind.Moved : Grid.KindOf(done);
        IEnumerable<Bead> beads = draft.Beads
            .Select(b => Oriented(b with { Left = canonical[b.Left], Right = canonical[b.Right] }))
            .OrderBy(b => b.Left).ThenBy(b => b.Right).ThenBy(b => b.LeftSegments[0]);
        return new GridRow(index, done, kind, draft.Probability) { Beads = [.. beads] };
    }

    private static Bead Oriented(Bead bead) => bead.Left < bead.Right
        ? bead
        : new Bead(bead.Right, bead.RightSegments, bead.Left, bead.LeftSegments, bead.Probability);
}
