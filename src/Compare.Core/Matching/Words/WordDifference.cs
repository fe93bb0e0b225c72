using System.Collections.Immutable;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Words;

/// <summary>Makes differences of the places where versions that share a text have different words.</summary>
internal static class WordDifference
{
    // How many words of the text are shown on either side of the place.
    private const int Context = 4;

    // A version in its own language was there before the copies; that decides between one copy and the original and no more.
    private const double OriginalWeight = 1;

    /// <summary>One difference for each place in which a word of the language differs; names and figures are for other detectors.</summary>
    public static IEnumerable<Difference> Of(MatchContext context, SameWords same)
    {
        VersionWords[] texts = [new(same.Anchor, same.AnchorUnits), .. same.Others];
        List<IReadOnlyList<WordChange>> changes = [.. same.Others.Select(o => WordComparison.Compare(same.AnchorUnits, o.Units))];
        foreach (ChangedPlace place in ChangedPlace.Join(changes))
        {
            ImmutableArray<(int Start, int End)> ranges = [(place.Start, place.End), .. place.Ranges];
            if (!IsCut(same, place) && IsWordChange(texts, ranges))
            {
                yield return Differ(context, same, texts, ranges);
            }
        }
    }

    // The anchor's row may hold a sentence more, before or after the shared one.
    private static bool IsCut(SameWords same, ChangedPlace place) =>
        (place.Start == 0 || place.End == same.AnchorUnits.Count) && place.Ranges.All(r => r.Start == r.End);

    private static bool IsWordChange(VersionWords[] texts, ImmutableArray<(int Start, int End)> ranges)
    {
        // "back-up" and "backup" are one word, and so are "re formed" and "reformed".
        int spellings = texts.Select((t, i) => string.Concat(Range(t.Units, ranges[i]).Select(u => u.Key)).Replace("-", string.Empty, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Count();
        return spellings > 1 && texts.Select((t, i) => Enumerable.Range(ranges[i].Start, ranges[i].End - ranges[i].Start).Any(u => IsWord(t.Units, u))).Any(w => w);
    }

    private static bool IsWord(IReadOnlyList<WordUnit> units, int index) =>
        units[index].IsOrdinary || (units[index].Script != Script.Common && (index == 0 || units[index - 1].Segment != units[index].Segment));

    private static Difference Differ(
        MatchContext context, SameWords same, VersionWords[] texts, ImmutableArray<(int Start, int End)> ranges)
    {
        List<Stance> stances = [.. texts.Select((t, i) => StanceOf(context.Versions[t.Version], t.Version, same.Row, t.Units, ranges[i]))];
        PreparedVersion anchor = context.Versions[same.Anchor];
        string shown = Show(anchor, same.AnchorUnits, ranges[0]);
        return new Difference
        {
            Kind = DifferenceKind.WordChanged,
            Row = same.Row,
            Alignment = 1, // the same words say so
            Stances = [.. stances.OrderBy(s => s.Version)],
            Witnesses = same.IsForeign && texts.Length == 2
                ? [new Witness(stances[0].Side!, OriginalWeight, $"the passage is {anchor.Language.Name}, the language of {anchor.Id}")]
                : [],
            Detail = shown,
            Derivation = [same.IsForeign ? $"the passage stands in {anchor.Language.Name} in each of these versions" : $"the versions are two states of one {anchor.Language.Name} text", $"{anchor.Id}: {shown}"],
        };
    }

    private static Stance StanceOf(PreparedVersion version, int index, int row, IReadOnlyList<WordUnit> units, (int Start, int End) range)
    {
        string side = string.Join(' ', Range(units, range).Select(u => u.Key));
        (int first, int last) = range.Start < range.End ? (range.Start, range.End - 1) : (Math.Max(0, range.Start - 1), Math.Min(units.Count - 1, range.Start));
        while (units[last].Segment != units[first].Segment)
        {
            last--;
        }

        var span = new TextSpan(units[first].Span.Start, units[last].Span.End);
        string words = range.Start < range.End ? version.TextOf(span) : string.Empty;
        return new Stance(index, side, [new Quotation(units[first].Segment, row, span)])
        {
            Value = words,
            Wording = words.Length == 0 ? "nothing" : $"“{words}”",
        };
    }

    private static string Show(PreparedVersion version, IReadOnlyList<WordUnit> units, (int Start, int End) range)
    {
        int segment = units[Math.Clamp(range.Start, 0, units.Count - 1)].Segment;
        int first = Math.Max(0, range.Start - Context), last = Math.Min(units.Count - 1, range.End + Context - 1);
        while (units[first].Segment != segment)
        {
            first++;
        }

        while (last > first && units[last].Segment != segment)
        {
            last--;
        }

        return "“… " + version.TextOf(new TextSpan(units[first].Span.Start, units[last].Span.End)) + " …”";
    }

    private static IEnumerable<WordUnit> Range(IReadOnlyList<WordUnit> units, (int Start, int End) range) => units.Skip(range.Start).Take(range.End - range.Start);
}
