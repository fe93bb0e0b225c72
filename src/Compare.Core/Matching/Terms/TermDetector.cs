using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Languages;

namespace Compare.Core.Matching.Terms;

/// <summary>
/// Finds terms that differ once the versions are read in one language. What it is given of a translation has no numbers, names or words of negation to find; what it
/// finds is a note, since the translation may be what is wrong.
/// </summary>
internal sealed class TermDetector
{
    // A version that has the term alone against others; the same where nobody else was translated; several versions with one other term.
    private const double AgainstOthers = 0.7;
    private const double Alone = 0.5;
    private const double Agreed = 0.5;
    private const int LongestShown = 160;

    private readonly MatchContext context;
    private readonly PivotSet pivots;
    private readonly int reference;
    private readonly int[] others;
    private readonly TermSenses senses;
    private readonly WordForms forms;
    private readonly TermMeanings meanings;

    private TermDetector(MatchContext context, PivotSet pivots)
    {
        this.context = context;
        this.pivots = pivots;
        reference = PivotComparison.ReferenceOf(pivots);
        others = [.. Enumerable.Range(0, pivots.Versions.Count).Where(v => v != reference && pivots.Has(v) && !PivotComparison.IsOwn(pivots, v))];
        var thesaurus = Thesaurus.For(pivots.Language);
        senses = new TermSenses(thesaurus);
        forms = new WordForms(thesaurus);
        meanings = new TermMeanings(pivots.Language, context.Versions);
    }

    /// <summary>The differences, in order of their rows. The same term in several rows is one.</summary>
    public static IEnumerable<Difference> Detect(MatchContext context, PivotSet pivots)
    {
        var detector = new TermDetector(context, pivots);
        return context.Grid.Rows
            .SelectMany(detector.Cases)
            .Where(c => c.IsTold && !detector.senses.MayBeSame(c.Change))
            .GroupBy(c => c.Key, StringComparer.Ordinal)
            .Select(same => detector.Differ([.. same]));
    }

    private IEnumerable<TermCase> Cases(GridRow row)
    {
        if (pivots.WordsOf(reference, row.Cells[reference]) is not { } words)
        {
            yield break;
        }

        var read = others
            .Select(v => (Version: v, Words: pivots.WordsOf(v, row.Cells[v])))
            .Where(o => o.Words is not null && !OwnWords.AreMostlyIn(context.Versions[o.Version], row.Cells[o.Version], words))
            .ToList();
        var found = read.SelectMany(o => TermComparison.Find(words, o.Words!, forms).Where(c => IsOwn(row, o.Version, c)).Select(c => (o.Version, Change: c))).ToList();
        foreach (var same in found.GroupBy(f => (f.Change.ReferenceKey, f.Change.OtherKey, f.Change.Before?.Key)))
        {
            TermChange change = same.First().Change;
            int[] changed = [.. same.Select(f => f.Version).Distinct().Order()];
            int[] kept = [.. read.Where(o => !changed.Contains(o.Version) && Keeps(o.Words!, change)).Select(o => o.Version)];
            yield return new TermCase(row, change, changed, kept, read.Count);
        }
    }

    // The version's and not merely the translator's: it did not leave the word as it stood, nor choose another where the version may have the reference's.
    private bool IsOwn(GridRow row, int version, TermChange change) =>
        !OwnWords.Hold(context.Versions[version], row.Cells[version], change.Other)
        && !meanings.Say(context.Versions[version], version, row.Cells[version], change.Reference, change.Other);

    // Where a word was merely added, whoever lacks it keeps to the reference.
    private bool Keeps(IReadOnlyList<PivotWord> words, TermChange change) => change.Reference.IsEmpty
        ? !change.Other.Any(t => TermComparison.Holds(words, t, forms))
        : change.Reference.All(t => TermComparison.Holds(words, t, forms));

    private Difference Differ(IReadOnlyList<TermCase> cases)
    {
        TermCase first = cases[0];
        var stances = new List<Stance> { Of(reference, "reference", first.Change.Reference, [.. cases.Select(OfReference)]) };
        stances.AddRange(first.Kept.Select(v => Of(v, "reference", first.Change.Reference, [.. cases.Where(c => c.Kept.Contains(v)).Select(c => Place(c.Row, v, c.Change.Reference) with { Deviant = false })])));
        stances.AddRange(first.Changed.Select(v => Of(v, "other", first.Change.Other, [.. cases.Select(c => Place(c.Row, v, c.Change.Other))])));
        bool isAgreed = first.Changed.Count > 1;
        return new Difference
        {
            Kind = DifferenceKind.TermChanged,
            Row = first.Row.Index,
            Stances = [.. stances.OrderBy(s => s.Version)],
            Witnesses = isAgreed ? [new Witness("reference", first.Changed.Count, $"{context.Versions[reference].Id} is read as it stands, the others in translation")] : [],
            Certainty = isAgreed ? Agreed : first.Kept.Count > 0 ? AgainstOthers : Alone,
            Lowered = isAgreed ? 1 : 0,
            Detail = pivots.Language.Name,
            Derivation = [.. first.Changed.Select(v => $"{context.Versions[v].Id} in {pivots.Language.Name}: “{Shown(v, first.Row)}”"), .. isAgreed ? ["several versions agree against the reference: they may be right"] : ImmutableArray<string>.Empty],
        };
    }

    private static Stance Of(int version, string side, ImmutableArray<PivotWord> terms, ImmutableArray<Quotation> quotations)
    {
        string words = string.Join(' ', terms.Select(t => t.Key));
        return new Stance(version, side, quotations) { Value = words.Length == 0 ? null : words, Wording = words.Length == 0 ? "nothing of the kind" : $"“{words}”" };
    }

    // The reference's own words where it is in the pivot language; where a word was added to it, the one before the place.
    private Quotation OfReference(TermCase found)
    {
        PivotWord? word = found.Change.Reference.IsEmpty ? found.Change.Before : found.Change.Reference[0];
        if (word?.Own is { } span)
        {
            int segment = found.Row.Cells[reference].First(s => context.Versions[reference].Segments[s].Span.Contains(span));
            return new Quotation(segment, found.Row.Index, span);
        }

        return Place(found.Row, reference, found.Change.Reference);
    }

    private Quotation Place(GridRow row, int version, ImmutableArray<PivotWord> terms) => TermPlace.Find(context, row, version, terms, meanings);

    private string Shown(int version, GridRow row)
    {
        string text = string.Join(' ', row.Cells[version].Select(s => pivots.Versions[version][s]!.Shown));
        return text.Length <= LongestShown ? text : text[..(char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown)] + "…";
    }
}
