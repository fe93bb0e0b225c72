using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Extracting.References;
using Compare.Core.Matching.Names;
using Compare.Core.Text;

namespace Compare.Core.Matching.Facts;

/// <summary>Reads where one version writes names: the words of the register, the places of the gazetteer whole, and the names of scripts without capitals part by part.</summary>
internal static class NameUses
{
    private static readonly char[] Joints = [' ', '・', '·', '＝', '='];

    /// <summary>The uses of names by a version in the rows of a group, in reading order; none overlap.</summary>
    public static IReadOnlyList<NameUse> Of(MatchContext context, NameRegister register, int version)
    {
        var uses = new List<NameUse>();
        foreach (GridRow row in register.Rows)
        {
            foreach (int segment in row.Cells[version])
            {
                ImmutableArray<Extraction> names = [.. context.Versions[version].Extractions[segment].Where(e => e.Kind == ExtractionKind.Name)];
                uses.AddRange(names.SelectMany(e => OfExtraction(context.Versions[version], version, row.Index, e)));
            }

            foreach (NameMention mention in register.Versions[version].InRow(row.Index).Where(m => m.Capitals is not (Capitals.None or Capitals.Initial)))
            {
                if (Around(context.Versions[version].Extractions[mention.Segment], mention.Span) is { Value: NameValue { Entity: null } name })
                {
                    uses.Add(new NameUse(version, mention.Segment, row.Index, mention.Span, mention.Folded, mention.Folded, mention.IsFirm ? name.Likelihood : Math.Min(0.5, name.Likelihood)));
                }
                else if (Holding(context.Versions[version].Extractions[mention.Segment], mention.Span) is { Value: ReferenceValue { As: ReferenceKind.Hashtag } })
                {
                    uses.Add(new NameUse(version, mention.Segment, row.Index, mention.Span, mention.Folded, mention.Folded, 0));
                }
            }
        }

        return [.. uses.OrderBy(u => u.Span)];
    }

    private static IEnumerable<NameUse> OfExtraction(PreparedVersion version, int index, int row, Extraction extraction)
    {
        var name = (NameValue)extraction.Value;
        if (name.Entity is { } entity)
        {
            yield return new NameUse(index, extraction.Segment, row, extraction.Span, "@" + entity, NameKey.Of(name.Written), name.Likelihood);
            yield break;
        }

        string text = version.Document.Text;
        if (Scripts.HasCapitals(Scripts.Of(System.Text.Rune.GetRuneAt(text, extraction.Span.Start))))
        {
            yield break;
        }

        int start = extraction.Span.Start;
        for (int at = start; at <= extraction.Span.End; at++)
        {
            if (at == extraction.Span.End || Joints.AsSpan().Contains(text[at]))
            {
                if (at > start)
                {
                    string folded = Folding.Fold(text, new TextSpan(start, at));
                    yield return new NameUse(index, extraction.Segment, row, new TextSpan(start, at), folded, folded, name.Likelihood);
                }

                start = at + 1;
            }
        }
    }

    // Extractions of a segment are in order and do not overlap: halving finds the one that holds a span.
    private static Extraction? Around(ImmutableArray<Extraction> found, TextSpan span) => Holding(found, span) is { Kind: ExtractionKind.Name } name ? name : null;

    private static Extraction? Holding(ImmutableArray<Extraction> found, TextSpan span)
    {
        int low = 0, high = found.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = found[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < found.Length && found[low].Span.Overlaps(span) ? found[low] : null;
    }
}
