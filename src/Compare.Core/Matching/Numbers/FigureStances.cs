using System.Collections.Immutable;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Numbers;

/// <summary>Says what each version states of a figure.</summary>
internal static class FigureStances
{
    /// <summary>One stance a version that is on a side, ordered by version.</summary>
    public static ImmutableArray<Stance> Of(MatchContext context, IEnumerable<ValueClass> sides) =>
        [.. sides.SelectMany(side => side.Versions.Select(v => One(context, side, v))).OrderBy(s => s.Version)];

    /// <summary>The stance of a version that is silent in a row: the segments in which it was looked for.</summary>
    public static Stance Silent(MatchContext context, int version, int row) => new(
        version,
        null,
        [.. context.Grid.Rows[row].Cells[version].Select(s => new Quotation(s, row, context.Versions[version].Segments[s].Span))]);

    private static Stance One(MatchContext context, ValueClass side, int version)
    {
        Figure figure = side.Of(version)[0];
        Value value = ValueIn(figure.Extraction, side.Representative.Extraction);
        return new Stance(version, side.Representative.Value.Canonical, [.. side.Of(version).Select(f => Quote(context, f))])
        {
            Value = value.Canonical,
            Unit = Figure.UnitOf(value),
            Wording = value.Describe(),
        };
    }

    // Of an ambiguous figure the reading that its side agrees on is the one that is meant.
    private static Value ValueIn(Extraction own, Extraction representative) =>
        own.Readings.Select(r => r.Value).FirstOrDefault(v => representative.Readings.Any(r => ValueEquality.Same(v, r.Value))) ?? own.Value;

    private static Quotation Quote(MatchContext context, Figure figure)
    {
        string written = context.Versions[figure.Version].TextOf(figure.Extraction.Span);
        string reading = figure.Value.Describe();
        bool helps = figure.Value is not QuantityValue { Notation: Notation.Digits } || !System.Text.Ascii.IsValid(written);
        return new Quotation(figure.Extraction.Segment, figure.Row, figure.Extraction.Span, helps && reading != written ? reading : null);
    }
}
