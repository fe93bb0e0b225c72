using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Numbers;

/// <summary>Describes a figure that some versions state and others do not.</summary>
internal static class OneSidedFigure
{
    private const int WellSupported = 5;
    private const int Decade = 10;
    private const int Century = 100;
    private static readonly ExactNumber LastDay = new(31);
    private static readonly ExactNumber Ten = new(10);
    private static readonly ExactNumber Twelve = new(12);
    private static readonly ExactNumber Hundred = new(100);

    /// <summary>Whether the absence of such a figure means anything: spelled small numbers and doubtful readings come and go in honest translations.</summary>
    public static bool IsWorthReporting(MatchContext context, ValueClass side)
    {
        Extraction extraction = side.Representative.Extraction;
        return IsWellSupported(side) || (extraction.Readings[0].Likelihood >= 0.6 && extraction.Value switch
        {
            QuantityValue quantity => quantity.Notation is Notation.Digits or Notation.DigitsWithScale || quantity.Number.Abs() > Twelve || quantity.Unit is not null,
            DateValue date => date.Year is not null || date.Day is not null,
            DurationValue duration => duration.Notation is not Notation.Words || duration.Amount > Twelve,
            // Noon, half and midnight are also words of position, direction and games.
            _ => context.Versions[side.Representative.Version].TextOf(extraction.Span).Any(char.IsDigit),
        });
    }

    /// <summary>
    /// Missing where it is stated by as many versions as are silent or more, or by the first of two; else added. Silent versions that left a
    /// trace are not among <paramref name="silent"/>.
    /// </summary>
    public static Difference Describe(MatchContext context, RowFigures figures, ValueClass side, int[] silent)
    {
        GridRow row = figures.Row;
        bool near = NearDigits.Stand(new RowDigits(context, figures), side, silent);
        bool slight = (IsSlight(side.Representative) || IsMostlySlight(side)) && !UncountedUnit.IsNamed(context, figures, side, silent) && !(near && IsTens(side.Representative));
        bool missing = side.Versions.Count == silent.Length ? side.Versions.Contains(Math.Min(side.Versions.Min(), silent.Min())) : side.Versions.Count > silent.Length;
        return new Difference
        {
            Kind = missing ? DifferenceKind.NumberMissing : DifferenceKind.NumberAdded,
            Row = row.Index,
            Stances = [.. FigureStances.Of(context, [(side, side.Representative.Value)]).Concat(silent.Select(v => FigureStances.Silent(context, v, row.Index))).OrderBy(s => s.Version)],
            Certainty = side.Representative.Extraction.Readings[0].Likelihood,
            Lowered = slight || (!near && KnownUnits.AreMissing(context, side.Versions.Concat(silent))) ? 1 : 0,
            Subject = (side.Representative.Value as QuantityValue)?.Counted,
            Derivation = [$"no trace of {side.Representative.Value.Canonical} in {string.Join(", ", silent.Select(v => context.Versions[v].Id))}"],
        };
    }

    /// <summary>Whether so many versions state the figure that it is expected even where it is spelled out.</summary>
    public static bool IsWellSupported(ValueClass side) =>
        side.Versions.Count >= WellSupported && side.Representative.Value is QuantityValue { Ordinal: false } quantity && quantity.Number.Abs() >= Ten;

    // The first that was found may be the only one in digits.
    private static bool IsMostlySlight(ValueClass side) => side.Versions.Count(v => IsSlight(side.Of(v)[0])) * 2 >= side.Versions.Count;

    // "In his 40s" may be read as a decade.
    private static bool IsSlight(Figure figure) => IsSlight(figure.Value) || IsTens(figure);

    private static bool IsTens(Figure figure) => figure.Value is DateValue { YearSpan: > 1 } && figure.Extraction.Readings.Length > 1;

    private static bool IsSlight(Value value) => value switch
    {
        // All of something is "100 %" in one language and a word in the next.
        QuantityValue { Unit: "percent", Upper: null } all when all.Number == Hundred => true,
        QuantityValue quantity => quantity.Notation == Notation.Words || (quantity.Ordinal && quantity.Number <= LastDay) || (quantity.Unit is null or "percentage-point" && quantity.Number.IsWhole && quantity.Number.Abs() <= Twelve),
        DurationValue duration => duration.Notation == Notation.Words || duration.Amount <= Twelve,

        // The 2000s are the turn of the century as well.
        DateValue date => date.YearSpan > Decade || (date.YearSpan == Decade && date.Year % Century == 0),
        _ => false,
    };
}
