using System.Globalization;
using Compare.Core.Extracting;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// Finds what was left in another version's language: single segments, and passages of neighbouring ones. Versions that leave the same passage
/// are one difference with a stance each. Versions of one language are never compared.
/// </summary>
public sealed class UntranslatedDetector : IDetector
{
    /// <summary>The side of versions that have the text in their own language.</summary>
    internal const string Translated = "translated";

    /// <summary>The side of versions that left it in another's.</summary>
    internal const string Untranslated = "leaving it as it was";

    /// <summary>The text's language decides who is wrong, however many versions share it.</summary>
    internal const double LanguageWeight = 100;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        IReadOnlyList<ForeignPassage> passages = ForeignPassage.Gather(context, ForeignTextFinder.Find(context));
        foreach (IGrouping<int, ForeignPassage> ofOther in passages.GroupBy(p => p.Other))
        {
            var joined = new List<ForeignPassage>();
            int lastRow = -1;
            foreach (ForeignPassage passage in ofOther.OrderBy(p => p.FirstRow).ThenBy(p => p.Version))
            {
                if (joined.Count > 0 && passage.FirstRow > lastRow)
                {
                    yield return Differ(context, joined);
                    joined.Clear();
                    lastRow = -1;
                }

                joined.Add(passage);
                lastRow = Math.Max(lastRow, passage.LastRow);
            }

            yield return Differ(context, joined);
        }
    }

    private static Difference Differ(MatchContext context, List<ForeignPassage> passages)
    {
        int other = passages[0].Other;
        string language = context.Versions[other].Language.Name, id = context.Versions[other].Id;
        int segments = passages.Max(p => p.Certain), words = passages.Max(p => p.Texts.Sum(t => t.Text.Units.Count));
        string[] telling = [.. passages.SelectMany(p => p.Texts).SelectMany(t => t.Telling).Distinct(StringComparer.Ordinal).Take(3)];
        return new Difference
        {
            Kind = segments > 1 ? DifferenceKind.PassageUntranslated : DifferenceKind.SegmentUntranslated,
            Row = passages.Min(p => p.FirstRow),
            Stances = [.. Stances(context, passages).OrderBy(s => s.Version)],
            Witnesses = [new Witness(Translated, LanguageWeight, $"the text is {language}, the language of {id}")],
            Alignment = 1, // the same words say so
            Certainty = passages.SelectMany(p => p.Texts).Where(t => t.IsCertain).Min(t => t.Text.Share),
            Subject = language,
            Detail = Count(segments, "segment") + ", " + Count(words, "word"),
            Derivation = [.. Derive(context, passages, telling, language)],
        };
    }

    private static IEnumerable<Stance> Stances(MatchContext context, List<ForeignPassage> passages)
    {
        foreach (IGrouping<int, ForeignPassage> own in passages.GroupBy(p => p.Version))
        {
            PreparedVersion version = context.Versions[own.Key];
            yield return new Stance(own.Key, Untranslated, [.. own.SelectMany(p => p.Texts)
                .Select(t => new Quotation(t.Text.Segment, t.Text.Row, version.Segments[t.Text.Segment].Span, null, true))]);
        }

        PreparedVersion other = context.Versions[passages[0].Other];
        yield return new Stance(passages[0].Other, Translated, [.. passages.SelectMany(p => p.Texts)
            .SelectMany(t => t.Text.OtherSegments.Select(s => new Quotation(s, t.Text.Row, other.Segments[s].Span, null, false)))
            .Distinct().OrderBy(q => q.Segment).ThenBy(q => q.Row)]);
    }

    private static IEnumerable<string> Derive(MatchContext context, List<ForeignPassage> passages, string[] telling, string language)
    {
        foreach (IGrouping<int, ForeignPassage> own in passages.GroupBy(p => p.Version).OrderBy(g => g.Key))
        {
            int all = own.SelectMany(p => p.Texts).Sum(t => t.Text.Units.Count);
            int same = (int)Math.Round(own.SelectMany(p => p.Texts).Sum(t => t.Text.Share * t.Text.Units.Count));
            yield return string.Create(CultureInfo.InvariantCulture, $"{same} of {all} words in {context.Versions[own.Key].Id} are those of {context.Versions[passages[0].Other].Id}");
        }

        if (telling.Length > 0)
        {
            yield return $"{string.Join(", ", telling)} are words of {language}";
        }
    }

    private static string Count(int number, string noun) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? string.Empty : "s");
}
