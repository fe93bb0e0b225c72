using Compare.Data;

namespace Compare.Core.Languages;

/// <summary>Finds the data that serve a language tag. Keeps what it has loaded; one catalogue serves a whole run.</summary>
public sealed class LanguageCatalog
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Language> loaded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tags of all languages that have data, ordered.</summary>
    public static IReadOnlyList<string> Supported => LanguageData.Tags;

    /// <summary>The language of a tag, with the nearest data there are: <c>de-AT</c>, else <c>de</c>; <c>zh-TW</c> is served by <c>zh-Hant</c>. Never fails: a language without data has none.</summary>
    public Language Get(LanguageTag tag) => loaded.GetOrAdd(tag.Value, _ => LanguageLoader.Load(tag));

    /// <summary>The language of a tag given as text.</summary>
    /// <exception cref="FormatException">The text is not a well-formed tag.</exception>
    public Language Get(string tag) => Get(LanguageTag.Parse(tag));
}
