using Compare.DataBuilder.Cldr;
using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder.Lexicons;

/// <summary>The texts of Chromium's user interface (Debian's chromium-l10n), joined on their ids.</summary>
internal sealed class BrowserStrings(PackageStore packages) : IStringSource
{
    private const string Folder = "usr/lib/chromium/locales/";

    // Where the browser calls a language otherwise than we do. Serbian in Latin letters, which it does not have, is read as Croatian: most stems are one.
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["pt"] = "pt-BR", ["zh"] = "zh-CN", ["zh-Hant"] = "zh-TW", ["sr-Latn"] = "hr",
    };

    private readonly Package package = packages.Open("chromium-l10n");
    private SortedDictionary<int, string>? english;

    /// <inheritdoc/>
    public IEnumerable<StringPair> Pairs(Locale locale)
    {
        string path = Folder + Names.GetValueOrDefault(locale.Tag, locale.Tag) + ".pak";
        if (!package.Has(path))
        {
            yield break;
        }

        english ??= PakFile.Read(package.Bytes(Folder + "en-GB.pak"));
        foreach ((int id, string text) in PakFile.Read(package.Bytes(path)))
        {
            if (english.TryGetValue(id, out string? source))
            {
                yield return new StringPair(source, text);
            }
        }
    }
}
