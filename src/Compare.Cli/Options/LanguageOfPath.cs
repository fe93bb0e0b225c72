using Compare.Core.Languages;

namespace Compare.Cli.Options;

/// <summary>Reads a language from how a file or its folder is called.</summary>
internal static class LanguageOfPath
{
    /// <summary>
    /// The language in a file's name: <c>article.es.md</c>, <c>es.md</c>, <c>article_es.txt</c>, <c>article-pt-BR.html</c>. Only languages that have data count, since
    /// <c>old</c> and <c>min</c> look like tags too.
    /// </summary>
    /// <param name="path">The path as typed, with either kind of slash.</param>
    /// <param name="hasData">Whether anything is known of a language.</param>
    /// <param name="isCertain">False where the tag may as well be a word of the name (<c>what-is-it.md</c>).</param>
    public static LanguageTag? InFileName(string path, Func<LanguageTag, bool> hasData, out bool isCertain)
    {
        string file = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        int dot = file.LastIndexOf('.');
        string stem = dot > 0 ? file[..dot] : file;
        isCertain = true;
        if (Known(stem, hasData) is { } whole)
        {
            return whole;
        }

        if (stem.LastIndexOf('.') is var inner and > 0 && Known(stem[(inner + 1)..], hasData) is { } dotted)
        {
            return dotted;
        }

        // The longest ending wins, so that article-pt-BR is pt-BR.
        isCertain = false;
        for (int at = stem.IndexOfAny(['-', '_']); at >= 0; at = stem.IndexOfAny(['-', '_'], at + 1))
        {
            if (at > 0 && Known(stem[(at + 1)..], hasData) is { } ending)
            {
                return ending;
            }
        }

        return null;
    }

    /// <summary>The language that the nearest folder of the path as typed is named for: <c>content/es/article.md</c>; null where none is.</summary>
    public static LanguageTag? InFolder(string path, Func<LanguageTag, bool> hasData)
    {
        string[] parts = path.Split('/', '\\');
        for (int i = parts.Length - 2; i >= 0; i--)
        {
            if (Known(parts[i], hasData) is { } tag)
            {
                return tag;
            }
        }

        return null;
    }

    private static LanguageTag? Known(string text, Func<LanguageTag, bool> hasData) =>
        text.Length <= 11 && LanguageTag.TryParse(text, out LanguageTag tag) && tag.Primary.Length <= 3 && SubtagsAreUsual(tag) && hasData(tag) ? tag : null;

    // Region and script are what file names hold; anything else after a hyphen is a word of the name.
    private static bool SubtagsAreUsual(LanguageTag tag) =>
        tag.Value.Split('-').Length == 1 + (tag.Script is null ? 0 : 1) + (tag.Region is null ? 0 : 1);
}
