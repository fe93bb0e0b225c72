using System.Globalization;
using System.Text;
using Compare.Core.Text;

namespace Compare.Core.Extracting.References;

/// <summary>Reads <c>@handles</c> and <c>#hashtags</c>. Each method gives the end of what it read, or the place it began where there is nothing.</summary>
internal static class TagReader
{
    private const int LongestHandle = 64;

    /// <summary>A handle: an at sign, then ASCII letters, digits, underscores and inner points, a letter among them.</summary>
    public static int Handle(string text, int at, int limit)
    {
        int end = Ascii.While(text, at + 1, Math.Min(limit, at + LongestHandle), c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.');
        while (end > at + 1 && text[end - 1] == '.')
        {
            end--;
        }

        bool named = text.AsSpan(at + 1, end - at - 1).IndexOfAnyInRange('A', 'Z') >= 0 || text.AsSpan(at + 1, end - at - 1).IndexOfAnyInRange('a', 'z') >= 0;
        return named ? end : at;
    }

    /// <summary>A hashtag: a hash sign that no word precedes, then letters, marks, digits and underscores of any script, a letter among them, and no second hash sign.</summary>
    public static int Hashtag(string text, int at, TextSpan run)
    {
        if (at > run.Start && (Ascii.IsWordAt(text, at - 1, run.End) || text[at - 1] is '&' or '/' or '#'))
        {
            return at;
        }

        bool letter = false;
        int end = at + 1;
        while (end < run.End && Rune.TryGetRuneAt(text, end, out Rune rune) && Belongs(rune))
        {
            letter |= Rune.IsLetter(rune);
            end += rune.Utf16SequenceLength;
        }

        return letter && !(end < run.End && text[end] == '#') ? end : at;
    }

    private static bool Belongs(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value is '_' or 0x200C ||
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
