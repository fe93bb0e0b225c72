using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Times;

/// <summary>
/// Tells hours and minutes with a point between them (03.00, 19.30) by their shape, in languages whose decimal mark is another: hour and minute of two digits each,
/// the minute no month, no unit or currency beside them.
/// </summary>
internal static class PointedClock
{
    /// <summary>Whether the figures that begin at atom <paramref name="at"/> are written so.</summary>
    public static bool Stands(PhraseText text, int at, NumberNotation notation)
    {
        if (!notation.IsKnown || notation.Decimal == '.' || at + 2 >= text.Count || !text.Is(at + 1, ".") || !text.IsAdjacent(at + 1) || !text.IsAdjacent(at + 2))
        {
            return false;
        }

        (Atom hour, Atom minute) = (text.Atoms[at], text.Atoms[at + 2]);
        bool figures = hour is { Kind: AtomKind.Digits, Text.Length: 2 } && minute is { Kind: AtomKind.Digits, Text.Length: 2 } && string.CompareOrdinal(hour.Text, "24") < 0 && string.CompareOrdinal(minute.Text, "59") <= 0;
        bool month = figures && string.CompareOrdinal(minute.Text, "00") > 0 && string.CompareOrdinal(minute.Text, "12") <= 0;
        return figures && !month && !Continues(text, at + 3) && UnitReader.Before(text, at, 0) is null && UnitReader.After(text, at + 3, false) is null && text.Longest(at + 3, FactSection.Scale) is null;
    }

    private static bool Continues(PhraseText text, int at) => text.IsAdjacent(at) && text.IsAdjacent(at + 1) && text.Atoms[at].Kind == AtomKind.Sign && text.Atoms[at + 1].Kind == AtomKind.Digits;
}
