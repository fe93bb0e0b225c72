using System.Globalization;
using System.Text.Json;
using Compare.Core.Languages;
using Compare.DataBuilder.Cldr;

namespace Compare.DataBuilder.Facts;

/// <summary>
/// Scale words and their abbreviations from compact formats, long and short, in all plural forms. The exponent is the format's magnitude less
/// the digits before the word: <c>00 millones</c> for 10^7 makes "millones" 10^6. An abbreviation that only its capitals tell from a unit (Catalan
/// <c>kM</c>) is left out; single letters stay, since the text's capitals decide there.
/// </summary>
internal sealed class CompactScales(Units units) : IFactSource
{
    public IEnumerable<FactRow> Rows(Locale locale, CldrData cldr)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var signs = units.Rows(locale, cldr).Select(u => FactKeys.Key(FactSection.Unit, u.Written)).ToHashSet(StringComparer.Ordinal);
        JsonElement numbers = cldr.Main("numbers", locale, "numbers").GetProperty("numbers");
        foreach (JsonProperty formats in numbers.EnumerateObject().Where(p => p.Name.StartsWith("decimalFormats-numberSystem-", StringComparison.Ordinal)))
        {
            foreach (string length in new[] { "long", "short" })
            {
                foreach (JsonProperty format in formats.Value.GetProperty(length).GetProperty("decimalFormat").EnumerateObject())
                {
                    // An abbreviation that comes again for a larger magnitude is a slip of the pattern, not a second meaning.
                    if (Read(format.Name, format.Value.GetString()!) is { } row && known.Add(row.Written) && !LooksLikeUnit(row.Written, signs))
                    {
                        yield return row;
                    }
                }
            }
        }
    }

    private static bool LooksLikeUnit(string word, HashSet<string> signs) => word.Skip(1).Any(char.IsUpper) && signs.Contains(FactKeys.Key(FactSection.Unit, word));

    private static FactRow? Read(string name, string format)
    {
        int magnitude = name.IndexOf('-', StringComparison.Ordinal) - 1;
        string pattern = format.Split(';')[0].Replace("'", string.Empty, StringComparison.Ordinal);
        int digits = pattern.Count(c => c == '0');
        string word = pattern.Replace("0", string.Empty, StringComparison.Ordinal).Trim(' ', '\u00A0', '\u202F', '\u200F', '\u200E');
        return word.Length == 0 ? null : new FactRow(FactSection.Scale, word, (magnitude - Math.Max(digits - 1, 0)).ToString(CultureInfo.InvariantCulture));
    }
}
