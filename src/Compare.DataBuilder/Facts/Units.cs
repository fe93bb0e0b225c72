using System.Text.Json;
using Compare.Core.Languages;
using Compare.DataBuilder.Cldr;

namespace Compare.DataBuilder.Facts;

/// <summary>
/// Names and signs of units in all plural forms and cases, without the place of the number; where words stand on both sides of it, <c>#</c>
/// marks it. A narrow sign is taken only where no other unit has it in a longer style ("m" is a metre, not a minute).
/// </summary>
internal sealed class Units(Selection selection) : IFactSource
{
    public IEnumerable<FactRow> Rows(Locale locale, CldrData cldr)
    {
        JsonElement units = cldr.Main("units", locale, "units").GetProperty("units");
        List<FactRow> rows = [.. Style(units.GetProperty("long")), .. Style(units.GetProperty("short"))];
        var taken = rows.Select(r => FactKeys.Key(FactSection.Unit, r.Written)).ToHashSet(StringComparer.Ordinal);
        rows.AddRange(Style(units.GetProperty("narrow")).Where(r => !taken.Contains(FactKeys.Key(FactSection.Unit, r.Written))));
        return [.. rows, .. Percents(units)];
    }

    private static IEnumerable<FactRow> Percents(JsonElement units) =>
        from style in new[] { "long", "short" }
        from unit in new[] { "percent", "permille" }
        from written in Forms(units.GetProperty(style), "concentr-" + unit)
        select new FactRow(FactSection.Percent, written, unit);

    private IEnumerable<FactRow> Style(JsonElement style) =>
        from unit in selection.Units
        from written in Forms(style, unit)
        select new FactRow(FactSection.Unit, written, unit);

    private static IEnumerable<string> Forms(JsonElement style, string unit)
    {
        if (!style.TryGetProperty(unit, out JsonElement forms))
        {
            yield break;
        }

        foreach (JsonProperty form in forms.EnumerateObject().Where(f => f.Name == "displayName" || f.Name.Contains("-count-", StringComparison.Ordinal)))
        {
            string written = Bare(form.Value.GetString()!);
            if (written.Length > 0 && !written.AsSpan().ContainsAny("(/") || written.Contains('/', StringComparison.Ordinal) && form.Name != "displayName")
            {
                yield return written;
            }
        }
    }

    private static string Bare(string pattern)
    {
        string[] sides = [.. pattern.Split("{0}").Select(s => s.Trim(' ', '\u00A0', '\u202F', '\u200F', '\u200E', '-'))];
        return sides is [{ Length: > 0 } before, { Length: > 0 } after] ? before + "#" + after : string.Concat(sides);
    }
}
