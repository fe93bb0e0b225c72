using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Aligning;

/// <summary>The features of a segment's place in its document: what its block is, whether it opens it, where its links lead.</summary>
internal static class StructureFeatures
{
    /// <summary>Adds the features of one segment.</summary>
    /// <param name="row">Where they are added.</param>
    /// <param name="version">The version.</param>
    /// <param name="segment">The segment's index.</param>
    /// <param name="firstMark">The first mark that begins in the segment or after it.</param>
    /// <param name="space">The space.</param>
    /// <param name="model">The constants.</param>
    public static void Add(List<FeatureWeight> row, PreparedVersion version, int segment, int firstMark, FeatureSpace space, AlignmentModel model)
    {
        Block block = version.BlockOf(segment);
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.Line))
        {
            row.Add(new FeatureWeight(space.Id(FeatureKey.Of('b', [(char)block.Kind, (char)block.Level])), (float)model.BlockWeight));
        }

        bool opens = segment == 0 || version.Segments[segment - 1].Block != version.Segments[segment].Block;
        bool goesOn = segment + 1 < version.Segments.Count && version.Segments[segment + 1].Block == version.Segments[segment].Block;
        if (opens && goesOn)
        {
            row.Add(new FeatureWeight(space.Id(FeatureKey.Of('o', [])), (float)model.OpeningWeight));
        }

        IReadOnlyList<Mark> marks = version.Document.Marks;
        TextSpan span = version.Segments[segment].Span;
        for (int m = firstMark; m < marks.Count && marks[m].Span.Start < span.End; m++)
        {
            if (marks[m].Target is { } target && span.Contains(marks[m].Span))
            {
                row.Add(new FeatureWeight(space.Id(FeatureKey.Of('r', target)), (float)model.ValueWeight));
            }
        }
    }
}
