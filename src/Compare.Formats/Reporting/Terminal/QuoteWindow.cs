using System.Text;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Terminal;

/// <summary>Cuts a quotation to a number of columns: the quoted words first, then as much around them as fits, at word boundaries where there are any.</summary>
internal static class QuoteWindow
{
    // Words longer than this are cut like text without spaces.
    private const int LongestWord = 20;

    /// <summary>The quotation in at most <paramref name="columns"/> columns; the words are cut in the middle where they alone take more.</summary>
    public static Quote Fit(Quote quote, int columns)
    {
        int words = DisplayWidth.Of(quote.Words);
        if (words >= columns)
        {
            return quote with { Before = string.Empty, After = string.Empty, Words = words == columns ? quote.Words : Middle(quote.Words, columns) };
        }

        int room = columns - words;
        int before = DisplayWidth.Of(quote.Before), after = DisplayWidth.Of(quote.After);
        int forBefore = Math.Min(before, Math.Max(room / 2, room - after));
        int forAfter = Math.Min(after, room - forBefore);
        return quote with
        {
            Before = before <= forBefore ? quote.Before : Tail(quote.Before, forBefore),
            After = after <= forAfter ? quote.After : Head(quote.After, forAfter),
        };
    }

    /// <summary>The start of a text in at most <paramref name="columns"/> columns, an ellipsis at its end.</summary>
    public static string Head(string text, int columns)
    {
        int end = Fitting(text, columns - 1);
        int space = end < text.Length && text[end] != ' ' ? text.LastIndexOf(' ', Math.Max(0, end - 1)) : end;
        return string.Concat(text.AsSpan(0, space > 0 && end - space < LongestWord ? space : end).TrimEnd(), "…");
    }

    private static string Tail(string text, int columns)
    {
        int total = DisplayWidth.Of(text), start = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (total <= columns - 1)
            {
                break;
            }

            total -= DisplayWidth.Of(rune);
            start += rune.Utf16SequenceLength;
        }

        int space = start > 0 && text[start - 1] != ' ' ? text.IndexOf(' ', start) : start;
        return string.Concat("…", text.AsSpan(space >= 0 && space - start < LongestWord ? space : start).TrimStart());
    }

    private static string Middle(string text, int columns)
    {
        int head = columns * 2 / 3;
        return $"{Head(text, head)[..^1]} … {Tail(text, columns - head - 2)[1..]}";
    }

    private static int Fitting(string text, int columns)
    {
        int used = 0, end = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            used += DisplayWidth.Of(rune);
            if (used > columns)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return end;
    }
}
