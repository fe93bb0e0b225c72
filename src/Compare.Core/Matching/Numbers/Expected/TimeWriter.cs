using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Numbers.Expected;

/// <summary>Writes a time of day as a text writes another: on a clock of twelve hours where it is one, in its digits.</summary>
internal static class TimeWriter
{
    private const int Noon = 12;

    /// <summary>The text with hour and minute replaced; null where it names no such hour, or the time lies in the other half of the day and a word would have to change.</summary>
    public static string? Write(string text, TimeValue actual, TimeValue target)
    {
        if (actual.Second is not null || target.Second is not null || target.HalfUnknown)
        {
            return null;
        }

        var runs = new RunReplacement(text);
        bool sameHalf = actual.Hour / Noon == target.Hour / Noon;
        bool isLong = runs.States(actual.Hour) && (actual.Hour > Noon || (sameHalf && actual.Hour != 0) || !text.Any(char.IsLetter));
        if (!isLong && !(sameHalf && runs.States(OnTwelve(actual.Hour))))
        {
            return null;
        }

        (int from, int to) = isLong ? (actual.Hour, target.Hour) : (OnTwelve(actual.Hour), OnTwelve(target.Hour));
        return runs.Replace(from, to) && runs.Replace(actual.Minute, target.Minute) ? runs.Written() : null;
    }

    private static int OnTwelve(int hour) => hour % Noon == 0 ? Noon : hour % Noon;
}
