using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Numbers;

/// <summary>
/// Tells a figure that only says the one before it in other units: 20 km (15 miles), 500 m or 1,600 ft. Translators leave such a gloss out, or write one, and
/// round it as they like.
/// </summary>
internal static class Gloss
{
    private const int MostBetween = 12;
    private static readonly ExactNumber Rough = new(4);
    private static readonly ExactNumber Rougher = new(3);

    /// <summary>Whether every figure of a class glosses another of its own version.</summary>
    public static bool Is(MatchContext context, RowFigures row, ValueClass side) => side.Distinct().All(figure => Is(context, row, figure));

    private static bool Is(MatchContext context, RowFigures row, Figure figure)
    {
        PreparedVersion version = context.Versions[figure.Version];
        string text = version.Document.Text;
        int start = figure.Extraction.Span.Start;
        return figure.Value is QuantityValue quantity && row.Figures.Any(other => other.Version == figure.Version && other != figure && other.Extraction.Segment == figure.Extraction.Segment &&
            other.Value is QuantityValue measured && IsOther(measured.Unit, quantity.Unit) && IsBetween(text, other.Extraction.Span.End, start) && Agree(measured, quantity));
    }

    // However roughly it is rounded, a gloss three quarters off says something else.
    private static bool Agree(QuantityValue measured, QuantityValue gloss)
    {
        IReadOnlyList<UnitConversion> conversions = measured.Unit is null || gloss.Unit is null ? [] : UnitConversion.Between(measured.Unit, gloss.Unit);
        return conversions.Count == 0 || conversions.Any(c => c.Apply(measured.Number) is var exact && (gloss.Number - exact).Abs() * Rough <= exact.Abs() * Rougher);
    }

    // A figure whose own unit is not known to us glosses as well.
    private static bool IsOther(string? measured, string? unit) =>
        measured is not null && (unit is null ? UnitConversion.ToCounterparts(measured).Any() : unit != measured && UnitConversion.Between(measured, unit).Count > 0);

    private static bool IsBetween(string text, int end, int start) =>
        end <= start && start - end <= MostBetween && text.AsSpan(end, start - end).ContainsAny("([（/");
}
