using System.Collections.Immutable;
using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Times;

/// <summary>Reads years without a month, ranges of years, decades (1970s, années 70, 90er) and centuries (19th century, siglo XIX, 19世紀).</summary>
internal sealed class Years(Language language)
{
    private static readonly ExactNumber Thousand = ExactNumber.PowerOfTen(3);

    private const double Unsure = 0.7;

    private const int EarliestLikely = 1800;
    private const int LatestLikely = 2099;

    private readonly DateParts parts = new(language);

    /// <summary>Whether two figures that a word joins are rather years than amounts: in order, and of the last centuries.</summary>
    public static bool AreLikely(int first, int last) => first >= EarliestLikely && first < last && last <= LatestLikely;

    /// <summary>The year, decade or century whose number begins at atom <paramref name="at"/>, or null.</summary>
    public FoundDate? Read(NumberText found, int at) => Century(found, at) ?? SpelledDecade(found.Text, at) ?? (found.Starting(at) is { } number ? Decade(found, number) ?? Range(found, number) ?? Year(found, number) : null);

    private FoundDate? Year(NumberText found, WrittenNumber number)
    {
        PhraseText text = found.Text;
        PhraseMatch? era = text.Ending(number.Start, FactSection.Era) ?? (text.Is(number.Start - 1, ".") ? text.Ending(number.Start - 1, FactSection.Era) : null);
        PhraseMatch? word = text.Longest(text.AfterPoint(number.End), FactSection.TimeWord, "year");
        PhraseMatch? after = text.Longest(number.End, FactSection.Era);
        bool named = (era is not null && (word is not null || era.Value.Value == "buddhist")) || (after is not null && text.Longest(number.End, FactSection.TimeWord) is null && text.Atoms[after.Value.End - 1].Text.Length + after.Value.End - after.Value.Start > 2);
        int start = named && era is { } first ? first.Start : number.Start;
        if (named && number.Small > 0)
        {
            return parts.YearAt(found, start, false) is { } dated ? FoundDate.Of(start, dated.End, new DateValue(dated.Year, null, null), 1) : null;
        }

        if (word is { } shortYear && text.Atoms[number.End].Kind == AtomKind.Character && text.Atoms[number.Start] is { Kind: AtomKind.Digits, Text: ['0', _] } && number.End == number.Start + 1)
        {
            return FoundDate.Of(number.Start, shortYear.End, new DateValue(DateParts.TwoDigitYear(number.Small), null, null), 0.9);
        }

        if (parts.YearAt(found, number.Start, false) is not { } year || year.Year is < 1000 or > 2199)
        {
            return null;
        }

        // В 2019-м: an ordinal's ending behind a hyphen.
        bool hyphen = text.Is(year.End, "-") && text.IsAdjacent(year.End) && text.IsAdjacent(year.End + 1);
        if (hyphen && text.Longest(year.End, FactSection.OrdinalMark, string.Empty) is { } mark && mark.End > year.End + 1)
        {
            return FoundDate.Of(number.Start, mark.End, new DateValue(year.Year, null, null), 1);
        }

        if (IsMeasured(text, number, word))
        {
            return null;
        }

        bool cue = word is not null || text.Ending(number.Start, FactSection.TimeWord, "yearCue", "year") is not null;
        bool bracketed = text.Is(number.Start - 1, "(") && text.Is(number.End, ")");
        return FoundDate.Of(number.Start, year.End, new DateValue(year.Year, null, null), cue ? 1 : bracketed ? 0.8 : 0.45);
    }

    // 1939–1945, from 2016 to 2021, 2016년부터 2021년: years in figures on both sides.
    private FoundDate? Range(NumberText found, WrittenNumber number)
    {
        PhraseText text = found.Text;
        if (number.Notation != Notation.Digits || parts.YearAt(found, number.Start, false) is not { } first)
        {
            return null;
        }

        int at = first.End;
        bool dash = at + 1 < text.Count && text.Atoms[at].Text is "-" or "–" or "—" or "/" or "~" or "〜" or "～" && !text.Is(at + 2, "-") && !text.Is(at + 2, "/");
        int next = dash ? at + 1 : text.Longest(at, FactSection.NumberJoiner, "range")?.End ?? -1;
        if (next < 0)
        {
            return Between(found, number, first);
        }

        if (found.Starting(next) is not { } upper)
        {
            return null;
        }

        bool season = dash && upper.Notation == Notation.Digits && text.Atoms[next].Text.Length == 2 && upper.Small == (first.Year + 1) % 100;
        (int Year, int End)? second = season ? (first.Year + 1, upper.End) : parts.YearAt(found, next, false);
        return second is { } last && last.Year > first.Year && last.Year - first.Year < 1000
            ? new FoundDate(number.Start, last.End, [(new DateValue(first.Year, null, null) { Upper = new DateValue(last.Year, null, null) }, 1)])
            : null;
    }

    // "Between 2016 and 2021" are years, unless a unit or something counted follows; the amounts stay a second reading.
    private FoundDate? Between(NumberText found, WrittenNumber number, (int Year, int End) first)
    {
        PhraseText text = found.Text;
        bool between = text.Ending(number.Start, FactSection.NumberJoiner, "between") is not null;
        if (!between || text.Longest(first.End, FactSection.NumberJoiner, string.Empty, "between-and") is not { } and || parts.YearAt(found, and.End, false) is not { } last
            || !AreLikely(first.Year, last.Year) || found.Starting(and.End) is not { Notation: Notation.Digits } upper)
        {
            return null;
        }

        bool counted = CountedReader.Read(found, last.End) is not null || UnitReader.After(text, last.End, false) is not null;
        var amounts = new QuantityValue(number.Value) { Upper = upper.Value, Notation = Notation.Digits };
        return counted ? null : new FoundDate(number.Start, last.End, [(new DateValue(first.Year, null, null) { Upper = new DateValue(last.Year, null, null) }, 1)])
        {
            Others = [new Reading(amounts, 0.2)],
        };
    }

    // A unit, percent sign or currency beside it makes it an amount.
    private static bool IsMeasured(PhraseText text, WrittenNumber number, PhraseMatch? word) =>
        number.Ordinal || (number.Notation == Notation.Words && number.Value == Thousand) || UnitReader.Before(text, number.Start, 0) is not null || (UnitReader.After(text, number.End, false) is not null && word is null) || text.Is(number.Start - 1, "#");

    private static FoundDate? Decade(NumberText found, WrittenNumber number)
    {
        PhraseText text = found.Text;
        if (number.Small < 0 || number.Small % 10 != 0 || (number.Small > 90 && number.Small < 1000) || number.Small > 2100)
        {
            return null;
        }

        int end = text.Is(number.End, ".") && text.IsAdjacent(number.End) ? number.End + 1 : number.End;
        int left = text.Is(number.Start - 1, "'") ? number.Start - 1 : number.Start;
        PhraseMatch? after = text.Longest(number.End, FactSection.TimeWord, "decade") ?? text.Longest(end, FactSection.TimeWord, "decade");
        PhraseMatch? before = text.Ending(left, FactSection.TimeWord, "decadePrefix");
        if ((after is null && before is null) || (before is { } prefix && found.Ending(prefix.Start) is not null))
        {
            return null;
        }

        int start = before?.Start ?? (left < number.Start ? left : number.Start);
        int last = after?.End ?? number.End;
        if (number.Small < 100 && NamedCentury(found, last) is { } century)
        {
            return Decade(start, century.End, century.First + number.Small, 1);
        }

        FoundDate? decade = Decade(start, last, number.Small, number.Small < 100 ? Unsure : 1);
        return number.Small >= 100 || decade is null ? decade : decade with { Others = Tens(number) };
    }

    // 80. letech 20. století, los años 80 del siglo XX: the century of the decade before it.
    private static (int First, int End)? NamedCentury(NumberText found, int at)
    {
        PhraseText text = found.Text;
        at = text.AfterPoint(at);
        int from = text.Longest(at, FactSection.TimeWord, "joiner")?.End ?? at;
        for (int number = from; number < Math.Min(from + 2, text.Count); number++)
        {
            if (Century(found, number) is { } century && century.Start == from && century.Readings[0].Value.Year is > 0 and { } first)
            {
                return (first, century.End);
            }
        }

        return null;
    }

    // "In his 40s" and "widespread 80s" are ages and temperatures.
    private static ImmutableArray<Reading> Tens(WrittenNumber number)
    {
        var first = new QuantityValue(number.Value) { Notation = Notation.Digits };
        return [new Reading(first with { Upper = number.Value + new ExactNumber(9) }, 0.4), new Reading(first, 0.3)];
    }

    // A decade in a word of its own (the seventies) is the fact decade:70.
    private static FoundDate? SpelledDecade(PhraseText text, int at)
    {
        foreach (PhraseMatch match in text.At(at))
        {
            if (match.Section == FactSection.TimeWord && match.Value.StartsWith("decade:", StringComparison.Ordinal) && int.TryParse(match.Value.AsSpan("decade:".Length), out int years))
            {
                return Decade(match.Start, match.End, years, 0.8);
            }
        }

        return null;
    }

    private static FoundDate? Decade(int start, int end, int years, double likelihood)
    {
        int first = years >= 1000 ? years : years is 10 or 0 ? 2000 + years : 1900 + years;
        return FoundDate.Of(start, end, new DateValue(first, null, null) { YearSpan = 10 }, likelihood);
    }

    private static FoundDate? Century(NumberText found, int at)
    {
        PhraseText text = found.Text;
        if (text.Atoms[at].Kind == AtomKind.Sign)
        {
            return null;
        }

        (int value, int end) = Ordinal(found, at);
        if (value is <= 0 or > 30)
        {
            return null;
        }

        int start = text.Ending(at, FactSection.OrdinalMark, "^")?.Start ?? at;
        // 20世紀30年代: the century's own number stands before it.
        PhraseMatch? before = text.Ending(at, FactSection.TimeWord, "century") is { } word && !IsLetter(text, word) && found.Ending(word.Start) is null ? word : (PhraseMatch?)null;
        PhraseMatch? after = (text.Longest(end, FactSection.TimeWord, "century") is { } next && (!IsLetter(text, next) || text.Is(next.End, ".") || text.Atoms[at].Kind == AtomKind.Word) ? next : (PhraseMatch?)null) ?? (text.Is(end, "-") ? text.Longest(end + 1, FactSection.TimeWord, "century") : null);
        if (before is null && after is null)
        {
            return null;
        }

        (start, end) = (after is null ? before!.Value.Start : start, after?.End ?? end);
        PhraseMatch? era = text.Longest(end, FactSection.Era);
        int first = era is { Value: "gregorian-bc" } ? -value * 100 : (value - 1) * 100;
        return FoundDate.Of(start, era?.End ?? end, new DateValue(first, null, null) { YearSpan = 100 }, 1);
    }

    // "В" and "w" are centuries with a point or behind Roman figures; else they mean "in".
    private static bool IsLetter(PhraseText text, PhraseMatch word) => word.End == word.Start + 1 && text.Atoms[word.Start] is { Kind: AtomKind.Word, Text.Length: 1 };

    private static (int Value, int End) Ordinal(NumberText found, int at)
    {
        PhraseText text = found.Text;
        if (found.Starting(at) is { Small: > 0 } number && (number.End == at + 1 || number.Notation != Notation.Digits))
        {
            PhraseMatch? mark = text.Longest(number.End, FactSection.OrdinalMark, string.Empty);
            int end = mark is { } suffix && !text.Atoms[suffix.Start].SpaceBefore ? suffix.End : text.AfterPoint(number.End);
            return (number.Small, end);
        }

        string written = text.Atoms[at].Kind == AtomKind.Word ? text.Written(at) : string.Empty;
        string capitals = written.TrimEnd([.. "abcdefghijklmnopqrstuvwxyzèéº"]);
        int value = capitals.Length > 0 && written.Length - capitals.Length <= 3 ? RomanNumeral.Read(capitals) : 0;
        PhraseMatch? roman = text.Longest(at + 1, FactSection.OrdinalMark, string.Empty);
        return (value, value > 0 && roman is { } tail && text.IsAdjacent(at + 1) ? tail.End : value > 0 ? text.AfterPoint(at + 1) : at);
    }
}
