using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Finds ranges (10-15, 10 à 15, between 10 and 15) and scores (3-2, 3:2).</summary>
internal static class RangeReader
{
    private static readonly ExactNumber MostScored = new(300);
    private static readonly ExactNumber MostApart = new(1000);

    /// <summary>The range or score that begins with <paramref name="lower"/>, or that number alone.</summary>
    public static NumberRange Read(NumberText found, WrittenNumber lower)
    {
        PhraseText text = found.Text;
        var alone = new NumberRange(lower, null, false, lower.Start, lower.End, lower.End);
        if (lower.Ordinal || lower.Torn || (lower.Notation == Notation.Words && !lower.Value.IsWhole))
        {
            return alone;
        }

        FoundUnit? unit = UnitReader.After(text, lower.End, false);
        int afterUnit = unit?.End ?? lower.End, afterCents = afterUnit;
        if (unit is not null && SmallMoney.After(found, unit.Units[0], ref afterCents) is not null)
        {
            return alone;
        }

        foreach (int at in afterUnit > lower.End ? (ReadOnlySpan<int>)[lower.End, afterUnit] : [lower.End])
        {
            if (Joined(found, lower, at) is { } range)
            {
                return range;
            }
        }

        return alone;
    }

    private static NumberRange? Joined(NumberText found, WrittenNumber lower, int at)
    {
        PhraseText text = found.Text;
        if (at >= text.Count)
        {
            return null;
        }

        bool colon = text.Atoms[at].Text is ":" && text.IsAdjacent(at) && text.IsAdjacent(at + 1);
        bool dash = text.Atoms[at].Text is "-" or "–" or "—" or "−" or "~" or "〜" or "～";
        int next = dash || colon ? at + 1 : InWords(text, lower, at);
        if (next > at && Sign(found, next) is { } sign)
        {
            // "15 % to $ 415 million" are a share and an amount.
            bool apart = at > lower.End && UnitReader.After(text, lower.End, false) is { } unit && !unit.Units.Contains(sign.Units[0]);
            next = apart ? at : sign.End;
        }

        if (next <= at || found.Starting(next) is not { Ordinal: false, Torn: false } upper || (dash && !IsDashed(text, at, upper)) || (at > lower.End && IsShareAndAmount(text, lower, upper)))
        {
            return null;
        }

        if (at > lower.End && Share(text, lower.End) is { } share && Share(text, upper.End) != share)
        {
            return null;
        }

        if (Times.PointedClock.Stands(text, lower.Start, found.Notation) && Times.PointedClock.Stands(text, upper.Start, found.Notation))
        {
            return null;
        }

        bool bare = lower.Notation == Notation.Digits && upper.Notation == Notation.Digits && at == lower.End && lower.Value <= MostScored && upper.Value <= MostScored && lower.Value.IsWhole && upper.Value.IsWhole;
        bool rises = Scaled(lower, upper) < upper.Value;
        if (dash && !rises && lower.Value > upper.Value && IsPercent(text, lower, upper))
        {
            return new NumberRange(upper, lower, false, lower.Start, upper.End, at);
        }

        if (colon || (dash && !rises))
        {
            return bare && (colon || text.IsAdjacent(at)) && !IsChained(text, lower.Start, upper.End) ? Range(true) with { OnlyScore = colon } : null;
        }

        return rises && !AreFarApart(lower, upper) && !IsChained(text, lower.Start, upper.End) ? Range(false) : null;

        NumberRange Range(bool score) => new(lower, upper, score, lower.Start, upper.End, at);
    }

    // "By 18% to 41 million euros" are a share and what it comes to.
    private static bool IsShareAndAmount(PhraseText text, WrittenNumber lower, WrittenNumber upper) =>
        text.Longest(lower.End, FactSection.Percent) is not null && text.Longest(text.AfterPoint(upper.End), FactSection.Percent) is null && text.Ending(upper.Start, FactSection.Percent) is null;

    // Written from right to left: %90-70.
    private static bool IsPercent(PhraseText text, WrittenNumber first, WrittenNumber last) =>
        text.Longest(last.End, FactSection.Percent) is not null || text.Ending(first.Start, FactSection.Percent) is not null;

    // "8 % à 13,18 milliards" are a share and an amount, 0.25个百分点至4.75% a step and a share.
    private static string? Share(PhraseText text, int end) => text.Longest(text.AfterPoint(end), FactSection.Percent)?.Value;

    private static FoundUnit? Sign(NumberText found, int next)
    {
        for (int end = next + 1; end <= next + 2 && end < found.Text.Count; end++)
        {
            if (found.Starting(end) is not null && UnitReader.Before(found.Text, end, next) is { } sign && sign.Start == next)
            {
                return sign;
            }
        }

        return null;
    }

    /// <summary>The lower end with the upper end's scale where it has none of its own: 10-15 million.</summary>
    public static ExactNumber Scaled(WrittenNumber lower, WrittenNumber upper)
    {
        bool takes = lower.Notation == Notation.Digits && upper.Notation == Notation.DigitsWithScale && lower.Value * upper.LastScale < upper.Value;
        return takes ? lower.Value * upper.LastScale : lower.Value;
    }

    // "By 2036 to 2.4 billion" is a year and an amount: where the scale is the upper end's alone, the ends lie near each other.
    private static bool AreFarApart(WrittenNumber lower, WrittenNumber upper) =>
        lower.Notation == Notation.Digits && upper.Notation == Notation.DigitsWithScale && Scaled(lower, upper) * MostApart < upper.Value;

    // Both sides touch the dash, or neither does and it is no hyphen.
    private static bool IsDashed(PhraseText text, int at, WrittenNumber upper)
    {
        bool left = text.IsAdjacent(at), right = text.IsAdjacent(upper.Start);
        return (left && right) || (!left && !right) || (left && text.Atoms[at].Text is not "-");
    }

    private static int InWords(PhraseText text, WrittenNumber lower, int at)
    {
        if (text.Longest(at, FactSection.NumberJoiner, "range") is { } to)
        {
            return to.End;
        }

        bool between = text.Ending(lower.Start, FactSection.NumberJoiner, "between") is not null
            || (UnitReader.Before(text, lower.Start, 0) is { } sign && text.Ending(sign.Start, FactSection.NumberJoiner, "between") is not null);
        return between && text.Longest(at, FactSection.NumberJoiner, string.Empty, "between-and") is { } and ? and.End : at;
    }

    // Three figures in a row are a telephone number, a date or a code.
    private static bool IsChained(PhraseText text, int start, int end) => Dashed(text, end, end + 1) || (start >= 2 && Dashed(text, start - 1, start - 2));

    private static bool Dashed(PhraseText text, int dash, int digits) => dash < text.Count && digits < text.Count && text.Atoms[dash].Text is "-" or "–" or ":" && text.IsAdjacent(dash)
        && text.IsAdjacent(dash + 1) && text.Atoms[digits].Kind == AtomKind.Digits;
}
