using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Times;

/// <summary>
/// Reads lengths of time without a number: the whole week, all year, an hour, an hour and a half. The words before the unit are facts of the section TimeWord:
/// <c>whole</c> before a day, week, month or year (<c>wholeAfter</c> behind it), <c>single</c> before an hour; <c>dual</c> are forms that mean two of the unit. They are unsure: another language may well put it otherwise.
/// Words that hold number and unit are surer: <c>length:3:duration-day</c>.
/// </summary>
internal static class UncountedDurations
{
    private const double Unsure = 0.4;
    private const double NamedLikelihood = 0.85;
    private const string Length = "length:";

    private static readonly string[] Long = ["duration-day", "duration-week", "duration-month", "duration-year"];

    /// <summary>The length that begins at atom <paramref name="at"/>, the index after it and how sure it is, or null.</summary>
    public static (DurationValue Value, int End, double Likelihood)? Read(NumberText found, int at)
    {
        PhraseText text = found.Text;
        if (!text.Atoms[at].IsLetters || text.IsInsideWord(at))
        {
            return null;
        }

        if (Named(text, at) is { } named)
        {
            return named;
        }

        if (found.Starting(at) is not null || Follows(found, at))
        {
            return null;
        }

        return Leading(text, at) ?? Trailing(text, at) ?? Halved(text, at);
    }

    // 사흘 (three days), полчаса, kwadrans: a word that is a length of its own is the fact length:3:duration-day.
    private static (DurationValue, int, double)? Named(PhraseText text, int at)
    {
        (DurationValue, int End, double)? best = null;
        foreach (PhraseMatch match in text.At(at))
        {
            if (match.Section == FactSection.TimeWord && match.Value.StartsWith(Length, StringComparison.Ordinal) && match.End > (best?.End ?? at) && match.Value.LastIndexOf(':') is var colon && colon > Length.Length)
            {
                var amount = ExactNumber.Parse(match.Value[Length.Length..colon]);
                best = (new DurationValue(amount, match.Value[(colon + 1)..]) { Notation = Notation.Words }, match.End, NamedLikelihood);
            }
        }

        return best;
    }

    private static (DurationValue, int, double)? Leading(PhraseText text, int at)
    {
        if (text.Longest(at, FactSection.TimeWord, "whole", "single") is not { } word)
        {
            return null;
        }

        int unitAt = text.Is(word.End, "-") ? word.End + 1 : word.End;
        return Halved(text, unitAt) ?? (Unit(text, unitAt) is { } unit && (word.Value == "whole" ? Long.Contains(unit.Value) : unit.Value == "duration-hour") ? One(unit) : null);
    }

    // Il giorno intero.
    private static (DurationValue, int, double)? Trailing(PhraseText text, int at) =>
        Unit(text, at) is { } unit && Long.Contains(unit.Value) && text.Longest(unit.End, FactSection.TimeWord, "wholeAfter") is { } word ? One(unit with { End = word.End }) : null;

    // Ora e mezza, ساعة ونصف: one of the unit and a half; ساعتين ونصف in the dual two.
    private static (DurationValue, int, double)? Halved(PhraseText text, int unitAt)
    {
        if (Unit(text, unitAt) is not { } unit || !unit.Value.StartsWith("duration-", StringComparison.Ordinal) || After(text, unit.End) is not { } end || text.Atoms[unitAt].Kind != AtomKind.Word)
        {
            return null;
        }

        int halves = text.Longest(unitAt, FactSection.TimeWord, "dual") is null ? 3 : 5;
        return (new DurationValue(new ExactNumber(halves, 2), unit.Value) { Notation = Notation.Words }, end, 1);
    }

    /// <summary>The index after words that add a half of the unit that ends before <paramref name="at"/> (and a half, y media, ونصف), or null.</summary>
    public static int? After(PhraseText text, int at)
    {
        if (text.Longest(at, FactSection.TimeWord, "half", "andHalf") is { } half)
        {
            return half.End;
        }

        return null;
    }

    private static PhraseMatch? Unit(PhraseText text, int at)
    {
        foreach (PhraseMatch match in text.At(at))
        {
            if (match.Section == FactSection.Unit && match.Value.StartsWith("duration-", StringComparison.Ordinal) && text.Longest(at, FactSection.Unit) is { } longest && longest.End == match.End && text.Written(at).Length + match.End - at > 2)
            {
                return match;
            }
        }

        return null;
    }

    // "Kilometres an hour", "5 a day" are rates.
    private static bool Follows(NumberText found, int at) => found.Ending(at) is not null || found.Text.Ending(at, FactSection.Unit) is not null || found.Text.Ending(at, FactSection.Currency) is not null;

    private static (DurationValue, int, double)? One(PhraseMatch unit) => (new DurationValue(new ExactNumber(1), unit.Value) { Notation = Notation.Words }, unit.End, Unsure);
}
