using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Times;

/// <summary>
/// Words beside a time that tell its half of the day (p.m., de la tarde, 's avonds, 午後). They are facts of the section TimeWord: <c>am</c>, <c>pm</c>,
/// <c>evening</c>, <c>night</c>, <c>midday</c> tell by themselves that a number beside them is an hour; <c>weakAm</c>, <c>weakPm</c>, <c>weakNight</c> (morning, evening) only
/// settle the half of a time that is known to be one: "five evening newscasts" is none.
/// </summary>
internal static class DayParts
{
    private const string Weak = "weak";

    private static readonly string[] Sure = ["am", "pm", "night", "midday", "evening"];

    private static readonly string[] All = [.. Sure, "weakAm", "weakPm", "weakNight"];

    /// <summary>The words after a number or time that make it a time (7 p.m.), or null.</summary>
    public static PhraseMatch? Telling(PhraseText text, int end) => After(text, end, Sure);

    /// <summary>The words after a time that tell its half of the day, or null.</summary>
    public static PhraseMatch? After(PhraseText text, int end) => After(text, end, All);

    /// <summary>The words before a time that tell its half of the day, with what may stand between (in the afternoon at 7), or null.</summary>
    public static PhraseMatch? Before(PhraseText text, int start)
    {
        int at = start;
        for (int skipped = 0; skipped < 3; skipped++)
        {
            if (text.Ending(at, FactSection.TimeWord, All) is { } before && (text.Atoms[before.Start].Kind == AtomKind.Character || text.Written(before.Start).Length > 2 || before.End > before.Start + 1))
            {
                return before;
            }

            int next = text.Ending(at, FactSection.TimeWord, "joiner", "timeCue", "oclockCue")?.Start ?? (text.Is(at - 1, ",") ? at - 1 : at);
            if (next == at)
            {
                return null;
            }

            at = next;
        }

        return null;
    }

    /// <summary>Whether the words from atom <paramref name="start"/> to <paramref name="end"/> are part of a longer day part (the noon of "après-midi").</summary>
    public static bool Holds(PhraseText text, int start, int end) =>
        (text.Ending(end, FactSection.TimeWord, All) is { } whole && whole.Start < start) || (text.Longest(start, FactSection.TimeWord, All) is { } longer && longer.End > end);

    /// <summary>The hour on the clock of 24 hours, from the hour as written and the value of its day part; null for none.</summary>
    public static int Settle(int hour, string? part) => Half(part) switch
    {
        "pm" when hour < 12 => hour + 12,
        "am" when hour == 12 => 0,
        "midday" when hour is >= 1 and <= 6 => hour + 12,
        "night" when hour is >= 6 and < 12 => hour + 12,
        "evening" when hour < 12 => hour + 12,
        "night" or "evening" when hour == 12 => 0,
        _ => hour,
    };

    /// <summary>The half of the day that a day part stands for: am, pm, evening, night or midday.</summary>
    public static string? Half(string? part) => part is not null && part.StartsWith(Weak, StringComparison.Ordinal) ? part[Weak.Length..].ToLowerInvariant() : part;

    private static PhraseMatch? After(PhraseText text, int end, string[] parts)
    {
        PhraseMatch? half = text.Longest(end, FactSection.TimeWord, parts);
        half ??= text.Is(end, ",") && text.Longest(end + 1, FactSection.TimeWord, Sure) is { } next && !OpensNext(text, next) ? next : null;
        return half is { } match && IsHalf(text, match) ? half : null;
    }

    // 8点05分，下午2点: after a comma, the day part before a figure is that of the next time.
    private static bool OpensNext(PhraseText text, PhraseMatch part) => part.End < text.Count && text.Atoms[part.End].Kind == AtomKind.Digits;

    // "am" is a preposition in German ("7 am Abend"): it counts where a point, a capital or the sentence's end shows it.
    private static bool IsHalf(PhraseText text, PhraseMatch match) =>
        text.Longest(match.Start, FactSection.FunctionWord) is not { } word || word.End < match.End || text.Is(match.Start + 1, ".") || text.Written(match.Start).All(char.IsUpper);
}
