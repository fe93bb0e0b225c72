using System.Globalization;
using System.Text;
using Compare.Core.Languages;

namespace Compare.Core.Matching.Numbers.Expected;

/// <summary>How a text writes a number in digits: which digits, which separators, grouped or not. What the number does not show is the language's way.</summary>
internal sealed class NumberLayout
{
    private const int Ungrouped = 5;

    private readonly char zero;
    private readonly string mark;
    private readonly string? group;
    private readonly int[] sizes;
    private readonly int shortest;

    /// <summary>Reads the layout of a number.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="digits">The number as written, from its first digit to its last.</param>
    /// <param name="decimals">How many of its digits stand behind a decimal mark.</param>
    public NumberLayout(Language language, string digits, int decimals)
    {
        zero = DigitRun.ZeroOf(digits[0]);
        int end = decimals > 0 ? LastSeparator(digits) : digits.Length;
        string whole = digits[..Math.Max(1, end)];
        mark = decimals > 0 && end > 0 ? digits[end].ToString() : Separator(language, "decimal", ".");
        int first = whole.AsSpan().IndexOfAnyExceptInRange(zero, (char)(zero + 9));
        int length = whole.Count(c => CharUnicodeInfo.GetDecimalDigitValue(c) >= 0);
        int least = int.TryParse(language.Value(FactSection.Notation, "minimumGrouping"), NumberStyles.None, CultureInfo.InvariantCulture, out int minimum) ? minimum : 1;
        bool groups = first > 0 || length < (length == Ungrouped - 1 && least == 1 ? 1 : Ungrouped);
        group = first > 0 ? whole[first].ToString() : groups || length == Ungrouped - 1 ? Separator(language, "group", ",") : null;
        shortest = first > 0 && length == Ungrouped - 1 ? Ungrouped - 1 : first < 0 && length == Ungrouped - 1 ? Ungrouped : 3 + least;
        sizes = first > 0 && Sizes(whole) is { } shown ? shown : [.. (language.Value(FactSection.Notation, "grouping") ?? "3").Split(';').Select(s => int.Parse(s, CultureInfo.InvariantCulture))];
    }

    /// <summary>The number in this layout. It must be a finite decimal.</summary>
    public string Write(Extracting.Quantities.ExactNumber number)
    {
        string plain = number.ToString();
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        var whole = new StringBuilder(point < 0 ? plain : plain[..point]);
        if (group is not null && whole.Length >= shortest)
        {
            int at = whole.Length, which = 0;
            while ((at -= sizes[Math.Min(which++, sizes.Length - 1)]) > 0)
            {
                whole.Insert(at, group);
            }
        }

        return DigitRun.InScript(point < 0 ? whole.ToString() : $"{whole}{mark}{plain[(point + 1)..]}", zero);
    }

    // Of a language's separators those of the digits' script: ٫ and ٬ stand with Arabic digits.
    private string Separator(Language language, string key, string fallback)
    {
        string[] all = [.. language.Values(FactSection.Notation, key)];
        return Array.Find(all, s => s[0] is '٫' or '٬' == zero > '0') ?? all.FirstOrDefault() ?? fallback;
    }

    private static int LastSeparator(string digits)
    {
        int at = digits.Length - 1;
        while (at > 0 && CharUnicodeInfo.GetDecimalDigitValue(digits[at]) >= 0)
        {
            at--;
        }

        return at;
    }

    // The last group and the one before it: 3 and 2 in 21,00,000; null where only one is shown whole.
    private static int[]? Sizes(string whole)
    {
        var sizes = new List<int>();
        int length = 0;
        for (int at = whole.Length - 1; at >= 0; at--)
        {
            if (CharUnicodeInfo.GetDecimalDigitValue(whole[at]) >= 0)
            {
                length++;
            }
            else
            {
                sizes.Add(length);
                length = 0;
            }
        }

        return sizes.Count > 1 ? [.. sizes.Take(2)] : null;
    }
}
