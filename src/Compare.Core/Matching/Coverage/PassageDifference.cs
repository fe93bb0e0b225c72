using System.Collections.Immutable;
using System.Globalization;
using Compare.Core.Aligning;
using Compare.Core.Text;

namespace Compare.Core.Matching.Coverage;

/// <summary>Makes the difference of a row in which a version says too little or too much.</summary>
internal static class PassageDifference
{
    private const string Usual = "the usual length";
    private const string Unusual = "another length";

    // Words must speak for the very clause that is quoted; lengths alone fit several.
    private const double Quotable = 0.5;

    // How sure a passage is that only just passes, and one for which everything speaks.
    private const double LeastCertainty = 0.65;
    private const double MostCertainty = 0.9;
    private const double PerEvidence = 0.04;

    /// <summary>The difference.</summary>
    /// <param name="context">The versions and how they are aligned.</param>
    /// <param name="row">The row.</param>
    /// <param name="version">The version that strays.</param>
    /// <param name="kind">Whether it says too little or too much.</param>
    /// <param name="passage">The passage; null where none can be told.</param>
    /// <param name="share">Its length, divided by what the others lead to.</param>
    public static Difference Of(MatchContext context, GridRow row, int version, DifferenceKind kind, Passage? passage, double share)
    {
        Passage? quoted = passage?.Run.Words >= Quotable ? passage : null;
        string percent = ((int)Math.Round(100 * share)).ToString(CultureInfo.InvariantCulture) + " %";
        var stances = new List<Stance>();
        for (int v = 0; v < context.Versions.Count; v++)
        {
            if (row.Has(v))
            {
                stances.Add(new Stance(v, v == version ? Unusual : Usual, quoted?.Holder == v ? Clause(quoted, row) : Whole(context, v, row)));
            }
        }

        return new Difference
        {
            Kind = kind,
            Row = row.Index,
            Stances = [.. stances],
            Certainty = Math.Min(MostCertainty, LeastCertainty + (PerEvidence * Math.Max(0, passage?.Run.Words ?? 0))),
            Detail = percent,
            Derivation = [.. Steps(context, row, version, percent, quoted)],
        };
    }

    private static IEnumerable<string> Steps(MatchContext context, GridRow row, int version, string percent, Passage? quoted)
    {
        yield return $"{context.Versions[version].Id} has {percent} of the letters that would be usual here";
        if (quoted is not null)
        {
            IEnumerable<string> others = Enumerable.Range(0, context.Versions.Count).Where(v => v != quoted.Holder && row.Has(v) && (v == version || quoted.Holder == version)).Select(v => context.Versions[v].Id);
            int words = quoted.Run.End - quoted.Run.First;
            yield return string.Create(CultureInfo.InvariantCulture, $"{words} words of {context.Versions[quoted.Holder].Id}: next to nothing in {string.Join(", ", others)} answers to them");
        }
    }

    private static ImmutableArray<Quotation> Clause(Passage passage, GridRow row)
    {
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        foreach ((int segment, TextSpan span) in passage.Places())
        {
            quotations.Add(new Quotation(segment, row.Index, span));
        }

        return quotations.ToImmutable();
    }

    private static ImmutableArray<Quotation> Whole(MatchContext context, int version, GridRow row)
    {
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        foreach (int segment in row.Cells[version])
        {
            quotations.Add(new Quotation(segment, row.Index, context.Versions[version].Segments[segment].Span));
        }

        return quotations.ToImmutable();
    }
}
