using System.Net;
using System.Text.RegularExpressions;

namespace Compare.DataBuilder.Lexicons;

/// <summary>Takes from a text of a user interface what is no language, and cuts it into sentences.</summary>
internal static partial class StringCleaner
{
    private const int Longest = 600;

    /// <summary>The sentences of a pair, one to one where both sides have equally many; else the pair as it is. None of a very long text (licences).</summary>
    public static IEnumerable<StringPair> Sentences(StringPair pair)
    {
        if (pair.English.Length > Longest * 2 || pair.Other.Length > Longest * 2)
        {
            yield break;
        }

        string[] english = Split(Clean(pair.English));
        string[] other = Split(Clean(pair.Other));
        if (english.Length == other.Length)
        {
            for (int s = 0; s < english.Length; s++)
            {
                yield return new StringPair(english[s], other[s]);
            }
        }
        else if (pair.English.Length <= Longest)
        {
            yield return new StringPair(string.Join(' ', english), string.Join(' ', other));
        }
    }

    private static string Clean(string text)
    {
        string general = PluralChoice(text);
        string plain = WebUtility.HtmlDecode(Markup().Replace(AccessKey().Replace(general, string.Empty), " "));
        return Spaces().Replace(Placeholder().Replace(plain, " ").Replace("&", string.Empty, StringComparison.Ordinal), " ").Trim();
    }

    // Of a message with plural forms (ICU MessageFormat), the form that serves all other numbers.
    private static string PluralChoice(string text)
    {
        int other = text.IndexOf("other{", StringComparison.Ordinal);
        if (other < 0)
        {
            return text;
        }

        int start = other + "other{".Length;
        int depth = 1;
        int end = start;
        for (; end < text.Length && depth > 0; end++)
        {
            depth += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
        }

        return text[start..Math.Max(start, end - 1)];
    }

    private static string[] Split(string text) => [.. SentenceEnd().Split(text).Where(s => s.Length > 0)];

    [GeneratedRegex(@"\(&\w\)|&(?=\w+\b(?!;))")]
    private static partial Regex AccessKey();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\$\w+|\{[^}]*\}|\\n|https?://\S+")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=[.!?।؟])\s+|(?<=[。！？])")]
    private static partial Regex SentenceEnd();
}
