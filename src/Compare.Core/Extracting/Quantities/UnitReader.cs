using System.Collections.Immutable;
using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Finds the unit, currency or percent sign that belongs to a number, after it or before it.</summary>
internal static class UnitReader
{
    private const int MostAlternatives = 3;
    private const int LongestSign = 4;

    // The word stands before its number only (yüzde 8, ร้อยละ 8).
    private const string PercentBefore = "percent-before";

    /// <summary>The unit that follows a number.</summary>
    /// <param name="text">The segment.</param>
    /// <param name="end">Index after the number.</param>
    /// <param name="partitive">Whether a word such as "of" may stand between (10 millions d'euros, half of the).</param>
    public static FoundUnit? After(PhraseText text, int end, bool partitive)
    {
        int at = text.AfterPoint(end);
        if (text.Is(end, "-") && text.IsAdjacent(end) && text.IsAdjacent(end + 1) && text.Atoms[end + 1].Kind == AtomKind.Word)
        {
            at = end + 1;
        }

        if (At(text, at) is { } direct)
        {
            return direct;
        }

        // 20 (kg)
        if (text.Is(at, "(") && At(text, at + 1) is { } bracketed && text.Is(bracketed.End, ")") && bracketed.Units[0].Contains('-', StringComparison.Ordinal))
        {
            return bracketed with { End = bracketed.End + 1 };
        }

        return partitive && text.Longest(at, FactSection.NumberJoiner, "of") is { } of ? At(text, of.End) : null;
    }

    /// <summary>The currency sign, code or percent sign that precedes a number, beginning no earlier than atom <paramref name="from"/>.</summary>
    public static FoundUnit? Before(PhraseText text, int start, int from)
    {
        if (Money(text, start, from) is { } currency)
        {
            return new FoundUnit(Values(text, currency), currency.Start, currency.End);
        }

        // 摂氏30度, 섭씨 30도: the scale of a temperature stands before, the degrees after.
        if (text.Ending(start, FactSection.Unit, "temperature-celsius", "temperature-fahrenheit") is { } scale && scale.Start >= from && text.Atoms[scale.Start].Kind == AtomKind.Character && scale.End > scale.Start + 1)
        {
            return new FoundUnit([scale.Value], scale.Start, scale.End);
        }

        if (text.Ending(start, FactSection.Percent, PercentBefore) is { } word && word.Start >= from)
        {
            return new FoundUnit(["percent"], word.Start, word.End);
        }

        return text.Ending(start, FactSection.Percent) is { } percent && percent.Start >= from && !IsLatinWord(text, percent)
            ? new FoundUnit([percent.Value], percent.Start, percent.End)
            : null;
    }

    // The longest sign or code that may stand there: A$20, but "a $20 fine" and "Paul's $15" are dollars.
    private static PhraseMatch? Money(PhraseText text, int end, int from)
    {
        for (int start = Math.Max(from, end - LongestSign); start < end; start++)
        {
            foreach (PhraseMatch match in text.At(start))
            {
                if (match.Section == FactSection.Currency && match.End == end && IsSign(text, match))
                {
                    return match;
                }
            }
        }

        return null;
    }

    private static FoundUnit? At(PhraseText text, int at)
    {
        PhraseMatch? best = null;
        foreach (FactSection section in (ReadOnlySpan<FactSection>)[FactSection.Percent, FactSection.Currency, FactSection.Unit])
        {
            if (text.Longest(at, section) is { } match && match.Value != "length-picometer" && text.Longest(at, FactSection.Percent, PercentBefore) is null && (best is null || match.End > best.Value.End) && IsWhole(text, match))
            {
                best = match;
            }
        }

        // 초 is a second, 초과 is over.
        if (best is { } unit && text.Atoms[at].Kind == AtomKind.Character && text.Longest(at, FactSection.Approximator) is { } bound && bound.End > unit.End)
        {
            return null;
        }

        return best is { } found ? new FoundUnit(Values(text, found), found.Start, found.End) : null;
    }

    // A pound is money and a mass, a small "ft" a foot and no forint: what the same words stand for in another section comes after.
    private static ImmutableArray<string> Values(PhraseText text, PhraseMatch match)
    {
        var same = new List<PhraseMatch>();
        foreach (PhraseMatch other in text.At(match.Start))
        {
            if (other.End == match.End && other.Section is FactSection.Percent or FactSection.Currency or FactSection.Unit)
            {
                same.Add(other);
            }
        }

        bool measure = match.Section == FactSection.Currency && same.Exists(m => m.Section == FactSection.Unit && IsRather(text, m));
        FactSection first = measure ? FactSection.Unit : match.Section;
        return [.. same.OrderByDescending(m => m.Section == first).Select(m => m.Value).Distinct(StringComparer.Ordinal).Take(MostAlternatives)];
    }

    private static bool IsRather(PhraseText text, PhraseMatch unit) =>
        (unit.Value.StartsWith("mass-", StringComparison.Ordinal) && text.Tells("mass"))
        || (unit.Value.StartsWith("length-", StringComparison.Ordinal) && unit.End == unit.Start + 1 && text.Atoms[unit.Start] is { Kind: AtomKind.Word, Text.Length: <= 2 } && char.IsLower(text.Written(unit.Start)[0]));

    // "In his 40s" is an age. "In" and "a" are units only where they touch the digits; a capital letter alone is no metre.
    private static bool IsWhole(PhraseText text, PhraseMatch match)
    {
        Atom first = text.Atoms[match.Start];
        if (match.Section == FactSection.Currency && first.Kind == AtomKind.Word && match.End == match.Start + 2 && text.Atoms[match.Start + 1].Text is "$" or "£" && !IsLettered(text, match))
        {
            return false;
        }

        if (first.Text == "s" && !first.SpaceBefore && match.Start > 0 && text.Atoms[match.Start - 1].Text.EndsWith('0'))
        {
            return false;
        }

        // A small k is a thousand, a capital one a kelvin.
        if (match.End == match.Start + 1 && (IsCapitalLetter(text, match.Start) || (first.Text == "k" && text.Written(match.Start) == "k")))
        {
            return false;
        }

        if (match.End == match.Start + 1 && first.Kind == AtomKind.Word && first.SpaceBefore)
        {
            bool upper = char.IsUpper(text.Written(match.Start)[0]);
            bool function = first.Text.Length <= 2 && text.Longest(match.Start, FactSection.FunctionWord) is { } word && word.End == match.End && !(upper && first.Text == "l");
            bool capital = first.Text.Length == 1 && upper && first.Text is not ("l" or "c" or "f" or "k");
            bool alone = first.Text.Length == 1 && text.IsAdjacent(match.End) && text.Atoms[match.End].Text is "'" or "-";
            bool money = first.Text.Length == 1 && match.Section == FactSection.Currency;
            return !function && !capital && !alone && !money;
        }

        return true;
    }

    /// <summary>Whether the atom is one capital letter that is no unit written so: 5G and 3D are no grams and days.</summary>
    public static bool IsCapitalLetter(PhraseText text, int at) =>
        text.Atoms[at] is { Kind: AtomKind.Word, Text: "g" or "d" or "s" or "h" or "t" or "a" or "m" or "b" or "p" } && char.IsUpper(text.Written(at)[0]);

    // A$, HK$: capitals that touch the sign and begin a word; small letters where another space shows that the text parts its signs (hk $ 10).
    private static bool IsLettered(PhraseText text, PhraseMatch match)
    {
        bool touches = text.IsAdjacent(match.Start + 1) && (char.IsUpper(text.Written(match.Start)[0]) || text.Atoms[match.Start].Text.Length > 2);
        bool parted = text.Atoms[match.Start].Text is not ("a" or "s") && !text.IsAdjacent(match.Start + 1) && match.End < text.Count && text.Atoms[match.End].SpaceBefore;
        return match.End == match.Start + 2 && (touches || parted) && !text.Atoms[match.Start].Inside && !text.Is(match.Start - 1, "'");
    }

    // A word before a number is rarely its currency (won 3 seats): signs, codes in capitals and the euro may stand there.
    private static bool IsSign(PhraseText text, PhraseMatch match)
    {
        string written = text.Span(match.Start, match.End).Of(text.Document.Text);
        if (written[^1] is '$' or '£' && char.IsLetter(written[0]))
        {
            return IsLettered(text, match);
        }

        return !written.All(char.IsLetter) || (written.Length is 2 or 3 && written.All(char.IsUpper)) || text.Atoms[match.Start].Text is "euro" or "kr" or "rs" or "rp";
    }

    private static bool IsLatinWord(PhraseText text, PhraseMatch match) =>
        text.Atoms[match.Start].Kind == AtomKind.Word && text.Atoms[match.Start].Text[0] < '\u0250' && match.Value.Length > 0;
}
