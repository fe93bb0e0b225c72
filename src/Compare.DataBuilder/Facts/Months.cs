using System.Text.Json;
using Compare.Core.Languages;
using Compare.DataBuilder.Cldr;

namespace Compare.DataBuilder.Facts;

/// <summary>Months, weekdays, eras, halves of the day and the order of dates, of the Gregorian calendar. Names that hold the month's digits give the word beside them.</summary>
internal sealed class Months : IFactSource
{
    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public IEnumerable<FactRow> Rows(Locale locale, CldrData cldr)
    {
        JsonElement calendar = cldr.Main("dates", locale, "ca-gregorian").GetProperty("dates").GetProperty("calendars").GetProperty("gregorian");
        return
        [
            .. Names(calendar.GetProperty("months")).Select(Month),
            .. Names(calendar.GetProperty("days")).Where(d => d.Name.Length > 1).Select(d => new FactRow(FactSection.Weekday, d.Name, $"{Array.IndexOf(Weekdays, d.Key) + 1}")),
            .. Eras(calendar.GetProperty("eras")),
            .. Names(calendar.GetProperty("dayPeriods")).Where(p => p.Key is "am" or "pm" or "noon" or "midnight").Select(p => new FactRow(FactSection.TimeWord, p.Name, p.Key)),
            .. Notation(locale, calendar, cldr),
        ];
    }

    private static IEnumerable<(string Key, string Name)> Names(JsonElement kinds) =>
        from context in new[] { "format", "stand-alone" }
        from width in new[] { "wide", "abbreviated" }
        from name in kinds.GetProperty(context).GetProperty(width).EnumerateObject()
        select (name.Name.Split("-alt-")[0], name.Value.GetString()!);

    private static FactRow Month((string Key, string Name) month)
    {
        string around = new([.. month.Name.Where(c => !char.IsDigit(c))]);
        return around.Length == month.Name.Length ? new FactRow(FactSection.Month, month.Name, month.Key) : new FactRow(FactSection.TimeWord, around, "month");
    }

    private static IEnumerable<FactRow> Eras(JsonElement eras) =>
        from width in new[] { "eraNames", "eraAbbr" }
        from era in eras.GetProperty(width).EnumerateObject()
        select new FactRow(FactSection.Era, era.Value.GetString()!, era.Name.StartsWith('0') ? "gregorian-bc" : "gregorian-ad");

    private static IEnumerable<FactRow> Notation(Locale locale, JsonElement calendar, CldrData cldr)
    {
        string date = calendar.GetProperty("dateFormats").GetProperty("short").GetString()!;
        yield return Fact("order", new string([.. date.Where(c => c is 'd' or 'M' or 'y').Select(char.ToLowerInvariant).Distinct()]));
        foreach (string length in new[] { "short", "medium", "long", "full" })
        {
            yield return Fact(length, calendar.GetProperty("dateFormats").GetProperty(length).GetString()!);
        }

        string time = calendar.GetProperty("timeFormats").GetProperty("short").GetString()!;
        yield return Fact("time", time);
        yield return Fact("hours", time.Contains('a', StringComparison.Ordinal) ? "12" : "24");
        foreach (string system in CalendarsInUse(locale, cldr))
        {
            yield return Fact("calendar", system);
        }
    }

    private static FactRow Fact(string key, string value) => new(FactSection.DateNotation, key, value);

    private static IEnumerable<string> CalendarsInUse(Locale locale, CldrData cldr)
    {
        JsonElement likely = cldr.Supplemental("likelySubtags").GetProperty("likelySubtags");
        string region = locale.Tag.Split('-').LastOrDefault(s => s.Length == 2 && char.IsUpper(s[0]))
            ?? (likely.TryGetProperty(locale.Tag, out JsonElement full) ? full.GetString()!.Split('-')[^1] : "001");
        JsonElement preferences = cldr.Supplemental("calendarPreferenceData").GetProperty("calendarPreferenceData");
        return (preferences.TryGetProperty(region, out JsonElement own) ? own : preferences.GetProperty("001")).EnumerateArray().Select(c => c.GetString()!);
    }
}
