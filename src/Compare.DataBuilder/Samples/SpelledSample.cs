using System.Globalization;
using System.Text.Json;
using Compare.DataBuilder.Cldr;
using Compare.DataBuilder.Rbnf;

namespace Compare.DataBuilder.Samples;

/// <summary>
/// Numbers spelled out by the rules of each locale, for the tests to read back: 0 to 199, every seventh to 999, powers of ten and 200 random numbers to 10^12, and the ordinals 1 to 100. The
/// locale's genders and cases take turns. Bengali and Urdu, for which CLDR has no rules, are spelled by <c>by-hand.json</c>.
/// </summary>
internal static class SpelledSample
{
    private const int Seed = 63;
    private const int RandomNumbers = 200;

    /// <summary>Lines <c>locale TAB value TAB words</c>, by locale; the value of an ordinal has a point.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<Locale> locales, CldrData cldr)
    {
        using Stream stream = typeof(SpelledSample).Assembly.GetManifestResourceStream("by-hand.json")!;
        using var byHand = JsonDocument.Parse(stream);
        return [.. locales.SelectMany(l => Rows(l, cldr, byHand.RootElement))];
    }

    private static IEnumerable<string> Rows(Locale locale, CldrData cldr, JsonElement byHand)
    {
        JsonElement? groups = byHand.TryGetProperty(locale.Tag, out JsonElement own) ? own : cldr.Rules(locale);
        if (groups is null)
        {
            return [];
        }

        var rules = new RbnfRules(groups.Value);
        var speller = new RbnfSpeller(rules, new PluralRules(cldr.Plurals(locale)));
        string[] cardinals = [.. rules.Names("%spellout-cardinal")];
        string[] ordinals = [.. rules.Names("%spellout-ordinal")];
        return Rows(locale, speller, cardinals, Cardinals(), string.Empty).Concat(Rows(locale, speller, ordinals, Enumerable.Range(1, 100).Select(n => (long)n), "."));
    }

    private static IEnumerable<string> Rows(Locale locale, RbnfSpeller speller, string[] sets, IEnumerable<long> numbers, string mark)
    {
        int turn = 0;
        foreach (long number in sets.Length == 0 ? [] : numbers)
        {
            if (speller.Spell(sets[turn++ % sets.Length], number, 0) is { } words && !words.Any(char.IsAsciiDigit))
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{locale.Tag}\t{number}{mark}\t{words}");
            }
        }
    }

    private static IEnumerable<long> Cardinals()
    {
        for (int number = 0; number < 1000; number += number < 199 ? 1 : 7)
        {
            yield return number;
        }

        for (long power = 1000; power <= 1_000_000_000_000; power *= 10)
        {
            yield return power;
        }

        // As many numbers of four digits as of twelve.
        var random = new Random(Seed);
        for (int i = 0; i < RandomNumbers; i++)
        {
            long power = 1000;
            for (int digit = 0; digit < i % 9; digit++)
            {
                power *= 10;
            }

            yield return random.NextInt64(power, power * 10);
        }
    }
}
