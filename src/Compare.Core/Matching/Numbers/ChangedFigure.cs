using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Numbers;

/// <summary>Describes a fact of which versions state different values.</summary>
internal static class ChangedFigure
{
    public static Difference Describe(MatchContext context, GridRow row, FigureFact fact)
    {
        ValueClass most = fact.Sides[0];
        (ValueClass Side, Value Meant)[] sides = [.. fact.Meant()];
        Value mostValue = IsKept(most.Representative.Value, sides[1].Meant) ? most.Representative.Value : sides[0].Meant, oddValue = sides[1].Meant;
        DifferenceKind kind = KindOf(mostValue, oddValue);
        double certainty = fact.Sides.Min(s => s.Representative.Extraction.Readings[0].Likelihood);
        return new Difference
        {
            Kind = kind,
            Shape = NumberShape.Between(oddValue, mostValue),
            Row = row.Index,
            Stances = FigureStances.Of(context, sides),
            Derivation = Derivation(fact),
            Certainty = certainty,
            Lowered = IsBehindUnknownUnit(context, fact) ? 2 : Lowered(context, row, fact, certainty),
            Detail = kind == DifferenceKind.CurrencyChanged ? "the currency is another" : null,
            Subject = (most.Representative.Value as QuantityValue)?.Counted,
            ExpectedText = Expected(context, most, fact.Sides.Skip(1)),
        };
    }

    private static DifferenceKind KindOf(Value left, Value right) => (left, right) switch
    {
        (DateValue, _) or (_, DateValue) => DifferenceKind.DateChanged,
        (TimeValue, _) or (_, TimeValue) => DifferenceKind.TimeChanged,
        (DurationValue, DurationValue) => DifferenceKind.DurationChanged,
        (QuantityValue { Unit: { } a }, QuantityValue { Unit: { } b }) when a != b => UnitKind(a, b, left, right),
        _ => DifferenceKind.NumberChanged,
    };

    // 10 inches became 10 centimetres, whatever third versions convert them to.
    private static bool IsKept(Value most, Value odd) => (most, odd) is (QuantityValue { Unit: { } a } left, QuantityValue { Unit: { } b } right) && a != b &&
        left.Number == right.Number && left.Upper == right.Upper && UnitConversion.Between(a, b).Count > 0;

    private static DifferenceKind UnitKind(string a, string b, Value left, Value right) =>
        UnitConversion.Between(a, b).Count == 0 ? DifferenceKind.CurrencyChanged
        : ((QuantityValue)left).Number == ((QuantityValue)right).Number ? DifferenceKind.UnitChanged
        : DifferenceKind.UnitMisconverted;

    // Spelled numbers are often idioms; an error is claimed only where both sides are digits, and a warning where all count something and most versions do.
    private static int Lowered(MatchContext context, GridRow row, FigureFact fact, double certainty)
    {
        bool counted = fact.Versions.Count() * 2 > row.Cells.Count(c => !c.IsEmpty) && fact.Sides.All(s => Counts(context, s.Representative));
        bool words = fact.Sides.Any(s => Affinity.NotationOf(s.Representative.Value) is Notation.Words or Notation.Roman);
        return certainty < 0.6 || (words && certainty < 0.8 && !counted) ? 2 : words ? 1 : 0;
    }

    // Where no spaces part words, a number may be the beginning of another word.
    private static bool Counts(MatchContext context, Figure figure) => figure.Value is QuantityValue { Counted: not null, Ordinal: false, Upper: null, Unit: null } &&
        Text.Scripts.Of(context.Versions[figure.Version].Document.Text[figure.Extraction.Span.Start]) is not (Text.Script.Han or Text.Script.Hiragana or Text.Script.Katakana or Text.Script.Hangul or Text.Script.Thai);

    // 17 of something in a language whose units are not known to us, 408 hours in the other.
    private static bool IsBehindUnknownUnit(MatchContext context, FigureFact fact) =>
        fact.Sides.Any(bare => Figure.UnitOf(bare.Representative.Value) is null && KnownUnits.AreMissing(context, bare.Versions)
            && fact.Sides.Any(stated => KnownUnits.MayAgree(stated.Representative.Value, bare.Representative.Value)));

    private static ImmutableArray<string> Derivation(FigureFact fact)
    {
        var steps = ImmutableArray.CreateBuilder<string>();
        foreach (ValueClass side in fact.Sides.Skip(1))
        {
            if (fact.Sides[0].Beside(side.Representative.Value).Value is QuantityValue { Upper: null } a && side.Representative.Value is QuantityValue { Upper: null } b && a.Number.Sign > 0 && b.Number.Sign > 0 && a.Number != b.Number)
            {
                steps.Add(Ratio(b.Number, a.Number));
            }
        }

        return steps.ToImmutable();
    }

    private static string Ratio(ExactNumber odd, ExactNumber most)
    {
        ExactNumber ratio = odd / most;
        string shown = ratio.AsPowerOfTen() is { } power ? $"10^{power.ToString(System.Globalization.CultureInfo.InvariantCulture)}"
            : ratio.ToDouble().ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
        return $"{odd} / {most} = {shown}";
    }

    private static ImmutableDictionary<int, string> Expected(MatchContext context, ValueClass most, IEnumerable<ValueClass> odd)
    {
        var expected = ImmutableDictionary.CreateBuilder<int, string>();
        foreach (Figure figure in odd.SelectMany(s => s.Versions.Select(v => s.Of(v)[0])))
        {
            if (Numbers.Expected.ExpectedText.Write(context.Versions[figure.Version], figure.Extraction, most.Beside(figure.Value).Value) is { } text)
            {
                expected[figure.Version] = text;
            }
        }

        return expected.ToImmutable();
    }
}
