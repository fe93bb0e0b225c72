using Compare.Core.Aligning;
using Compare.Core.Languages;
using Compare.Core.Matching.Coverage.Content;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// Searches a row for the passage that a version lacks or has beyond the others. The others' length tells that something may be missing; words that nothing
/// answers tell what. Each version is held against one other: the one in the language that all lexicons know, unless that strays itself.
/// </summary>
internal sealed class PassageSearch
{
    private readonly MatchContext context;
    private readonly LengthModel model;
    private readonly ContentMatcher matcher;
    private readonly int anchor;

    /// <summary>Prepares to search the rows of a document.</summary>
    /// <param name="context">The versions and how they are aligned.</param>
    /// <param name="readers">What reads their words.</param>
    /// <param name="rows">The document's rows.</param>
    /// <param name="model">How long each version of it says things.</param>
    public PassageSearch(MatchContext context, ContentReaders readers, IReadOnlyList<GridRow> rows, LengthModel model)
    {
        this.context = context;
        this.model = model;
        matcher = new ContentMatcher(context, readers, rows);
        anchor = Enumerable.Range(0, context.Versions.Count).FirstOrDefault(v => Lexicon.For(context.Versions[v].Language) is { MeansItself: true });
    }

    /// <summary>The passage for which most speaks, where the version is shorter (omitted) or longer (added) than expected; null where there is none.</summary>
    /// <param name="row">The row; the version has segments in it.</param>
    /// <param name="version">The version that strays.</param>
    /// <param name="expected">The length that the others lead to.</param>
    public Passage? Find(GridRow row, int version, double expected)
    {
        int other = Partner(row, version);
        if (other < 0)
        {
            return null;
        }

        double length = model.Sizes[row.Index][version].Length;
        bool omitted = length < expected;
        (int from, int to) = omitted ? (other, version) : (version, other);
        double now = model.Deviation(version, length, expected);
        bool moreSentences = model.Sizes[row.Index][from].Sentences > model.Sizes[row.Index][to].Sentences;
        UnansweredRun? run = matcher.Search(row, from, to, moreSentences, out List<ContentWord> words).Find(share =>
        {
            double without = omitted ? model.Deviation(version, length, expected * (1 - share)) : model.Deviation(version, length * (1 - share), expected);
            return ((now * now) - (without * without)) / 2;
        });
        return run is null ? null : new Passage(omitted ? DifferenceKind.PassageOmitted : DifferenceKind.PassageAdded, from, words, run);
    }

    // The anchor, unless it strays from the others more than the version itself; then the version that strays least.
    private int Partner(GridRow row, int version)
    {
        CellSize[] sizes = model.Sizes[row.Index];
        double own = Stray(sizes, version);
        if (version != anchor && row.Has(anchor) && Stray(sizes, anchor) <= own)
        {
            return anchor;
        }

        int best = -1;
        for (int v = 0; v < sizes.Length; v++)
        {
            if (v != version && row.Has(v) && (best < 0 || Stray(sizes, v) < Stray(sizes, best)))
            {
                best = v;
            }
        }

        return best;
    }

    private double Stray(CellSize[] sizes, int version) => Math.Abs(model.Deviation(version, sizes[version].Length, model.Expected(sizes, version)));
}
