using System.Collections.Immutable;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Numbers;

/// <summary>Says what each version states of a figure.</summary>
internal static class FigureStances
{
    /// <summary>One stance a version that is on a side, ordered by version. With each side comes the reading in which it is meant.</summary>
    public static ImmutableArray<Stance> Of(MatchContext context, IEnumerable<(ValueClass Side, Value Meant)> sides) =>
        [.. sides.SelectMany(s => s.Side.Versions.Select(v => One(context, s.Side, s.Meant, v))).OrderBy(s => s.Version)];

    /// <summary>The stance of a version that is silent in a row: the segments in which it was looked for.</summary>
    public static Stance Silent(MatchContext context, int version, int row) => new(
        version,
        null,
        [.. context.Grid.Rows[row].Cells[version].Select(s => new Quotation(s, row, context.Versions[version].Segments[s].Span))]);

    private static Stance One(MatchContext context, ValueClass side, Value meant, int version)
    {
        Figure figure = side.Of(version).FirstOrDefault(f => Figure.UnitOf(f.Value) == Figure.UnitOf(meant)) ?? side.Of(version)[0];
        Value value = figure.Extraction.Readings.Select(r => r.Value).FirstOrDefault(v => ValueEquality.Same(v, meant)) ?? figure.Value;
        return new Stance(version, Key(meant), [.. side.Of(version).Select(f => Quote(context, f, value))])
        {
            Value = value.Canonical,
            Unit = Figure.UnitOf(value),
            Wording = Plain(value).Describe(),
        };
    }

    // The 1980s and the number 198 have one canonical form.
    private static string Key(Value meant) => meant is Extracting.Times.DateValue { YearSpan: > 1 } ? $"{meant.Canonical}x" : $"{meant.Canonical} {Figure.UnitOf(meant)}".TrimEnd();

    // What bounds a figure is not what differs here.
    private static Value Plain(Value value) => value is QuantityValue quantity ? quantity with { Approximation = Approximation.Exact } : value;

    private static Quotation Quote(MatchContext context, Figure figure, Value value)
    {
        string written = context.Versions[figure.Version].TextOf(figure.Extraction.Span);
        string reading = Plain(value).Describe();
        bool helps = value is not QuantityValue { Notation: Notation.Digits } || !System.Text.Ascii.IsValid(written);
        return new Quotation(figure.Extraction.Segment, figure.Row, figure.Extraction.Span, helps && reading != written ? reading : null);
    }
}
