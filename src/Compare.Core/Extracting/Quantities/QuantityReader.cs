using System.Globalization;
using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Makes quantities of the numbers of a segment: with sign, range, ordinal mark, unit, bound and the thing counted.</summary>
internal static class QuantityReader
{
    /// <summary>Every quantity in order; they do not overlap. Digits that belong to a designation are left out.</summary>
    public static List<FoundQuantity> ReadAll(NumberText found, NumberNotation notation)
    {
        var quantities = new List<FoundQuantity>(found.Numbers.Count);
        int from = 0;
        foreach (WrittenNumber number in found.Numbers)
        {
            if (number.Start >= from && !IsCode(found.Text, number) && Read(found, number, from, notation) is { } quantity)
            {
                quantities.Add(quantity);
                from = quantity.End;
            }
        }

        return quantities;
    }

    // 3年半, 2時間半, an hour and a half: a half of the unit that stands before it.
    private static ExactNumber? PartOfUnit(NumberText found, string unit, ref int end)
    {
        PhraseText text = found.Text;
        ExactNumber? smaller = unit switch
        {
            "length-foot" => Inches(text, ref end),
            "length-meter" => Centimetres(text, ref end),
            _ => SmallMoney.After(found, unit, ref end),
        };
        if (smaller is not null)
        {
            return smaller;
        }

        if (HalfUnits.After(text, end, unit) is { } again && !unit.StartsWith("duration-", StringComparison.Ordinal))
        {
            end = again;
            return new ExactNumber(1, 2);
        }

        PhraseMatch? joiner = text.Longest(end, FactSection.NumberJoiner, string.Empty);
        int at = joiner?.End ?? end;
        bool touches = text.IsAdjacent(end) && text.Atoms[end].Kind == AtomKind.Character;
        if (touches && joiner is null && text.Longest(at, FactSection.TimeWord, "half") is { } sign)
        {
            end = sign.End;
            return new ExactNumber(1, 2);
        }

        if ((joiner is null && !touches) || text.Longest(at, FactSection.Fraction, "1/2", "1/4") is not { } half)
        {
            return null;
        }

        end = half.End;
        return ExactNumber.Parse(half.Value);
    }

    // 6-foot-6, 6ft 6in, 5 feet 11 inches: twelfths of a foot.
    private static ExactNumber? Inches(PhraseText text, ref int end)
    {
        bool hyphen = text.Is(end, "-") && text.IsAdjacent(end) && text.IsAdjacent(end + 1);
        int at = hyphen ? end + 1 : end;
        if (at >= text.Count || text.Atoms[at] is not { Kind: AtomKind.Digits, Text.Length: <= 2 } || int.Parse(text.Atoms[at].Text, CultureInfo.InvariantCulture) is not (> 0 and < 12 and var inches))
        {
            return null;
        }

        bool named = text.Longest(at + 1, FactSection.Unit, "length-inch") is not null;
        if (!hyphen && !named)
        {
            return null;
        }

        end = named ? text.Longest(at + 1, FactSection.Unit, "length-inch")!.Value.End : at + 1;
        return new ExactNumber(inches, 12);
    }

    // 1 metre and 98 centimetres.
    private static ExactNumber? Centimetres(PhraseText text, ref int end)
    {
        int at = text.Longest(end, FactSection.NumberJoiner, string.Empty)?.End ?? end;
        if (at >= text.Count || text.Atoms[at] is not { Kind: AtomKind.Digits, Text.Length: <= 2 } || text.Longest(at + 1, FactSection.Unit, "length-centimeter") is not { } unit)
        {
            return null;
        }

        end = unit.End;
        return new ExactNumber(int.Parse(text.Atoms[at].Text, CultureInfo.InvariantCulture), 100);
    }

    private static bool IsCode(PhraseText text, WrittenNumber number) => number.Notation == Notation.Digits && CodeShape.Around(text, number.Start, number.End) is not null;

    private static FoundQuantity? Read(NumberText found, WrittenNumber number, int from, NumberNotation notation)
    {
        PhraseText text = found.Text;
        if (HalfUnits.Read(found, number, from) is { } halved)
        {
            return halved;
        }

        NumberRange range = RangeReader.Read(found, number);
        (int start, int end) = (range.Start, range.End);
        (int markStart, int markEnd, double ordinal) = OrdinalMarks.Read(text, range);
        (start, end) = (Math.Min(start, markStart), Math.Max(end, markEnd));
        bool sure = number.Ordinal || ordinal > 0.5;
        bool partitive = number.Notation == Notation.DigitsWithScale || number.LastScale > ExactNumber.PowerOfTen(3) || !number.Value.IsWhole;
        FoundUnit? before = sure ? null : UnitReader.Before(text, start, from);
        FoundUnit? after = sure || (ordinal > 0 && markEnd > range.End) ? null : UnitReader.After(text, end, partitive);
        FoundUnit? unit = before ?? after;
        if (before is { } prefix && !(after is { } both && both.Units[0].StartsWith("percent", StringComparison.Ordinal)))
        {
            start = prefix.Start;
            bool same = after is not null && (after.Units.Contains(prefix.Units[0]) || (prefix.Units[0].StartsWith("temperature-", StringComparison.Ordinal) && after.Units[0] is "angle-degree" or "temperature-celsius"));
            end = same && found.Starting(after!.End) is null ? after.End : end;
        }
        else if (after is { } suffix)
        {
            (unit, end) = (suffix, suffix.End);
        }

        // "17:30 on the day": a time, and a word that names no length of it.
        if (range.OnlyScore && unit?.Units[0] is "duration-day" or "duration-week" or "duration-month" or "duration-year")
        {
            (unit, start, end) = (null, range.Start, range.End);
        }

        ExactNumber? part = unit is not null && end == unit.End ? PartOfUnit(found, unit.Units[0], ref end) : null;
        if (number.IsPercent)
        {
            (unit, start, end) = (new FoundUnit(["percent"], number.Start, number.End), range.Start, range.End);
        }
        else if (number.IsAge)
        {
            (unit, end) = (new FoundUnit(["duration-year"], number.Start, number.End), range.End);
        }

        (bool negative, bool unsure, start) = Signs.Read(text, start, end, notation);
        (int Start, int End)? counted = CountedReader.Read(found, end);
        var shape = new QuantityShape(range, unit, negative, unsure, sure ? 1 : ordinal)
        {
            Part = part ?? ExactNumber.Zero,
            Counted = counted is { } thing ? text.Span(thing.Start, thing.End) : default,
            CountedText = counted is { } words ? text.Span(words.Start, words.End).Of(text.Document.Text) : null,
            Approximation = BoundReader.Read(text, start, end, unit is null ? (range.Upper ?? range.Lower).Ending : string.Empty, counted is { } c ? Math.Min(c.End, c.Start + 1) : end) is var bound && bound != Approximation.Exact ? bound : number.Blur,
            LetterScale = unit is not null && unit.End == unit.Start + 1 ? text.Longest(unit.Start, FactSection.Scale)?.Value : null,
        };
        return new FoundQuantity(start, end, shape.Readings(), range);
    }
}
