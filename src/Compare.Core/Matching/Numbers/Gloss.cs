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

    /// <summary>Whether every figure of a class glosses another of its own version.</summary>
    public static bool Is(MatchContext context, RowFigures row, ValueClass side) => side.Distinct().All(figure => Is(context, row, figure));

    private static bool Is(MatchContext context, RowFigures row, Figure figure)
    {
        PreparedVersion version = context.Versions[figure.Version];
        string text = version.Document.Text;
        int start = figure.Extraction.Span.Start;
        return figure.Value is QuantityValue quantity && row.Figures.Any(other => other.Version == figure.Version && other != figure && other.Extraction.Segment == figure.Extraction.Segment &&
            other.Value is QuantityValue measured && IsOther(measured.Unit, quantity.Unit) && IsBetween(text, other.Extraction.Span.End, start));
    }

    // A figure whose own unit is not known to us glosses as well.
    private static bool IsOther(string? measured, string? unit) =>
        measured is not null && (unit is null ? UnitConversion.ToCounterparts(measured).Any() : unit != measured && UnitConversion.Between(measured, unit).Count > 0);

    private static bool IsBetween(string text, int end, int start) =>
        end <= start && start - end <= MostBetween && text.AsSpan(end, start - end).ContainsAny("([（/");
}
