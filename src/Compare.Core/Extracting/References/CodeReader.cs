using System.Collections.Frozen;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.References;

/// <summary>
/// Reads file names and the identifiers of programs: <c>report.pdf</c>, <c>user_name</c>, <c>userName</c>, <c>sun24</c>. A name with inner capitals
/// that begins with one (SmartMatic) is a name, and no business of this class.
/// </summary>
internal sealed class CodeReader(Language language)
{
    private static readonly FrozenSet<string> Extensions = (
        "pdf doc docx xls xlsx ppt pptx odt ods txt csv tsv json xml yaml yml html htm css js ts md py sh exe dll zip gz tar bz2 xz deb rpm iso png jpg jpeg gif svg webp mp3 mp4 avi mov " +
        "wav conf cfg ini log sql db php jsp asp rb go rs java cpp hpp").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The end of the file name that begins at <paramref name="at"/>: a stem with a letter, a point, a known extension; else <paramref name="at"/>.</summary>
    public static int FileName(string text, int at, int limit)
    {
        int end = Ascii.While(text, at, Math.Min(limit, at + 255), c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
        while (end > at && text[end - 1] is '.' or '-')
        {
            end--;
        }

        int point = end > at ? text.LastIndexOf('.', end - 1, end - at) : -1;
        bool file = point > at && Extensions.Contains(text[(point + 1)..end].ToLowerInvariant()) && text.AsSpan(at, point - at).IndexOfAnyInRange('A', 'z') >= 0
            && !(end < limit && text[end] is '/' or '@');
        return file && text.AsSpan(at, end - at).Count('.') <= 3 && string.Compare(text, at, "www.", 0, 4, StringComparison.OrdinalIgnoreCase) != 0 ? end : at;
    }

    /// <summary>The end of the identifier that begins at <paramref name="at"/>, or <paramref name="at"/>.</summary>
    public int Code(string text, int at, int limit)
    {
        if (!char.IsAsciiLetter(text[at]) || Ascii.IsWordAt(text, at - 1, limit))
        {
            return at;
        }

        int end = Ascii.While(text, at, limit, c => char.IsAsciiLetterOrDigit(c) || c == '_');
        while (end > at && text[end - 1] == '_')
        {
            end--;
        }

        if (end - at > 128 || Ascii.IsWordAt(text, end, limit))
        {
            return at;
        }

        string word = text[at..end];
        bool underscore = word.AsSpan(1).Contains('_');
        return underscore || IsLowerCamel(word) || IsNumbered(word) ? end : at;
    }

    // Two small letters at least before the first inner capital, and one after it: iPhone and eBay are names.
    private static bool IsLowerCamel(string word)
    {
        int capital = word.AsSpan().IndexOfAnyInRange('A', 'Z');
        return char.IsAsciiLetterLower(word[0]) && capital >= 3 && capital + 1 < word.Length && char.IsAsciiLetterLower(word[capital + 1]) && word.All(char.IsAsciiLetterOrDigit);
    }

    private bool IsNumbered(string word)
    {
        int digits = word.AsSpan().IndexOfAnyInRange('0', '9');
        return digits >= 3 && word.AsSpan(0, digits).IndexOfAnyExceptInRange('a', 'z') < 0 && word.AsSpan(digits).IndexOfAnyExceptInRange('0', '9') < 0
            && !language.Knows(FactSection.Unit, word) && !language.Knows(FactSection.Unit, word[..digits]) && !language.Knows(FactSection.Currency, word[..digits]);
    }
}
