using System.Globalization;
using System.Text.Json;
using Compare.Core.Languages;
using Compare.DataBuilder.Cldr;

namespace Compare.DataBuilder.Facts;

/// <summary>
/// Decimal and group signs of all the locale's numbering systems, how digits are grouped, and the signs of percent and per mille. A group sign
/// that is some kind of space or apostrophe brings its kin, since people type what their keyboard has.
/// </summary>
internal sealed class Separators : IFactSource
{
    private static readonly string[] Spaces = ["\u202F", "\u00A0", " ", "\u2009"];
    private static readonly string[] Apostrophes = ["’", "'"];

    public IEnumerable<FactRow> Rows(Locale locale, CldrData cldr)
    {
        JsonElement numbers = cldr.Main("numbers", locale, "numbers").GetProperty("numbers");
        string system = numbers.GetProperty("defaultNumberingSystem").GetString()!;
        string native = numbers.GetProperty("otherNumberingSystems").GetProperty("native").GetString()!;
        yield return Notation("minimumGrouping", numbers.GetProperty("minimumGroupingDigits").GetString()!);
        yield return Notation("grouping", Grouping(numbers.GetProperty($"decimalFormats-numberSystem-{system}").GetProperty("standard").GetString()!));
        yield return Notation("percentPattern", numbers.GetProperty($"percentFormats-numberSystem-{system}").GetProperty("standard").GetString()!);
        yield return Notation("digitZero", DigitZero(cldr, system));
        yield return Notation("digitZero", DigitZero(cldr, native));
        foreach (JsonElement symbols in new[] { system, "latn", native }.Distinct().Select(s => Symbols(numbers, s)).OfType<JsonElement>())
        {
            yield return Notation("decimal", Text(symbols, "decimal"));
            string group = Text(symbols, "group");
            foreach (string alternate in new[] { group }.Concat(Array.Find([Spaces, Apostrophes], a => a.Contains(group)) ?? []))
            {
                yield return Notation("group", alternate);
            }

            yield return Notation("minus", Text(symbols, "minusSign"));
            yield return Notation("percent", Text(symbols, "percentSign"));
            yield return new FactRow(FactSection.Percent, Text(symbols, "percentSign"), "percent");
            yield return new FactRow(FactSection.Percent, Text(symbols, "perMille"), "permille");
        }
    }

    private static FactRow Notation(string key, string value) => new(FactSection.Notation, key, value);

    private static string Text(JsonElement symbols, string name) =>
        new([.. symbols.GetProperty(name).GetString()!.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format)]);

    private static JsonElement? Symbols(JsonElement numbers, string system) =>
        numbers.TryGetProperty($"symbols-numberSystem-{system}", out JsonElement symbols) ? symbols : null;

    private static string DigitZero(CldrData cldr, string system) =>
        cldr.Supplemental("numberingSystems").GetProperty("numberingSystems").GetProperty(system) is var found && found.TryGetProperty("_digits", out JsonElement digits)
            ? char.ConvertFromUtf32(char.ConvertToUtf32(digits.GetString()!, 0))
            : "0";

    // "#,##,##0.###" groups three, then twos: "3;2".
    private static string Grouping(string pattern)
    {
        string[] groups = pattern.Split('.')[0].Split(',');
        int last = groups[^1].Length;
        return groups.Length > 2 && groups[^2].Length != last ? $"{last};{groups[^2].Length}" : last.ToString(CultureInfo.InvariantCulture);
    }
}
