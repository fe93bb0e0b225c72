using System.Text;
using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// Asks of a version's segments whether they may stand in another language: enough words in small letters, and more function words of a stranger than
/// of its own language among them, or letters that it is not written in. Cheap, so that only the few that raise a doubt are identified.
/// </summary>
internal sealed class LanguageDoubt(PreparedVersion version)
{
    // Fewer words in small letters are a title, a list of names, a formula.
    private const int LeastWords = 6;

    private const int LeastIdeographs = 12;

    private static readonly string[] Quotes = ["“”", "„“", "«»", "\"\"", "「」", "『』", "‘’"];

    private readonly StrangeWords strangers = LanguageIdentifier.StrangersTo(version.Language.DataTag);

    /// <summary>The text to identify: the words in small letters, without what stands in quotation marks; null where there is no doubt.</summary>
    public string? Text(int segment)
    {
        if (version.BlockOf(segment).Kind is BlockKind.Code or BlockKind.FrontMatter || !IsDoubtful(version.Segments[segment]))
        {
            return null;
        }

        string text = SmallWords(Unquoted(version.WordsOf(version.Segments[segment].Span)), out int words);
        return words >= LeastWords || text.Count(IsIdeograph) >= LeastIdeographs ? text : null;
    }

    private bool IsDoubtful(Segment segment)
    {
        int foreign = 0, ideographs = 0;
        var words = new List<string>();
        foreach (Token token in segment.Tokens)
        {
            if (token.Kind == TokenKind.Ideographs)
            {
                ideographs += token.Span.Length;
            }
            else if (token.Kind == TokenKind.Word)
            {
                words.Add(version.TextOf(token.Span).ToLowerInvariant());
                foreign += IsOwn(token.Script) ? 0 : 1;
            }
        }

        bool ideographic = version.Language.Script is Script.Han or Script.Hiragana or Script.Katakana;
        return ideographic ? ideographs * 5 < words.Count && words.Count >= LeastWords
            : ideographs > 5 * words.Count ? ideographs >= LeastIdeographs && version.Language.Script != Script.Hangul
            : words.Count >= LeastWords && (foreign * 5 > words.Count * 4 || strangers.Are(words));
    }

    private bool IsOwn(Script script) => script == version.Language.Script || script == Script.Common;

    private static bool IsIdeograph(char c) => !Scripts.IsSpaced(Scripts.Of(c)) && char.IsLetter(c);

    // The words that begin with a small letter, or are of a script that has no capitals: names and titles are in every language what they are.
    private static string SmallWords(string text, out int words)
    {
        var small = new StringBuilder(text.Length);
        bool inside = false, kept = false;
        words = 0;
        foreach (char c in text)
        {
            bool letter = char.IsLetter(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
            bool begins = letter && !inside;
            inside = letter || (inside && c is '\'' or '’' or '-');
            kept = begins ? !char.IsUpper(c) : kept;
            words += begins && kept ? 1 : 0;
            small.Append(inside && kept ? c : ' ');
        }

        return small.ToString();
    }

    private static string Unquoted(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            int pair = Array.FindIndex(Quotes, q => q[0] == text[at]);
            bool opens = pair >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
            int close = opens ? text.IndexOf(Quotes[pair][1], at + 1) : -1;
            plain.Append(close > 0 ? ' ' : text[at]);
            at = close > 0 ? close : at;
        }

        return plain.ToString();
    }
}
