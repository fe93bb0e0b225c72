using System.Text.Json;
using System.Text.RegularExpressions;
using Compare.DataBuilder.Cldr;
using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder.Assets;

/// <summary>
/// Profiles for language identification: <c>tag TAB script TAB trigrams, commonest first, parted by | TAB letters beyond ASCII TAB function words</c>.
/// Trigrams come from franc, letters from the exemplar characters of CLDR, words from the hand-written files. Scripts that one language alone
/// has among ours need no profile beyond their name.
/// </summary>
internal sealed partial class Trigrams(string dataFolder) : IAsset
{
    // ISO 639-3 codes by which franc calls the languages that share their script with others. Indonesian and Malay share one table: theirs differ
    // by their samples more than by their languages, which words alone tell apart.
    private static readonly Dictionary<string, string> FrancCodes = new(StringComparer.Ordinal)
    {
        ["en"] = "eng", ["fr"] = "fra", ["es"] = "spa", ["de"] = "deu", ["it"] = "ita", ["pt"] = "por", ["nl"] = "nld", ["pl"] = "pol", ["sv"] = "swe",
        ["da"] = "dan", ["nb"] = "nob", ["fi"] = "fin", ["cs"] = "ces", ["sk"] = "slk", ["hu"] = "hun", ["ro"] = "ron", ["tr"] = "tur", ["vi"] = "vie",
        ["id"] = "zlm", ["ms"] = "zlm", ["hr"] = "hrv", ["sr-Latn"] = "srp", ["sl"] = "slv", ["lt"] = "lit", ["lv"] = "lvs", ["et"] = "ekk", ["ca"] = "cat",
        ["is"] = "isl", ["sq"] = "als", ["az"] = "azj", ["sw"] = "swh", ["af"] = "afr", ["ga"] = "gle", ["mt"] = "mlt",
        ["ru"] = "rus", ["uk"] = "ukr", ["bg"] = "bul", ["mk"] = "mkd", ["sr"] = "srp", ["kk"] = "kaz", ["ar"] = "arb", ["fa"] = "pes", ["ur"] = "urd",
    };

    private static readonly Dictionary<string, string> FrancScripts = new(StringComparer.Ordinal) { ["Latn"] = "Latin", ["Cyrl"] = "Cyrillic", ["Arab"] = "Arabic" };

    /// <inheritdoc/>
    public string Name => "identification.tsv";

    /// <inheritdoc/>
    public IEnumerable<string> Lines(PackageStore packages)
    {
        Dictionary<string, string> trigrams = Read(packages.Open("franc-all").Text("data.js"));
        var cldr = new CldrData(packages);
        foreach (Locale locale in Locale.All(dataFolder).Where(l => l.Parent is null).OrderBy(l => l.Tag, StringComparer.Ordinal))
        {
            string grams = FrancCodes.TryGetValue(locale.Tag, out string? code) ? trigrams[FrancScripts[locale.Script] + " " + code] : string.Empty;
            bool shared = grams.Length > 0 || locale.Script is "Hans" or "Hant" or "Jpan";
            yield return string.Join('\t', locale.Tag, locale.Script, grams, shared ? Letters(cldr, locale) : string.Empty, shared ? Words(locale) : string.Empty);
        }
    }

    // The package is a program that holds one object of strings; its lines are read as lines.
    private static Dictionary<string, string> Read(string program)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        string script = string.Empty;
        foreach (string line in program.Split('\n'))
        {
            if (ScriptLine().Match(line) is { Success: true } begins)
            {
                script = begins.Groups[1].Value;
            }
            else if (LanguageLine().Match(line) is { Success: true } language)
            {
                found[script + " " + language.Groups[1].Value] = language.Groups[2].Value;
            }
        }

        return found;
    }

    private static string Letters(CldrData cldr, Locale locale)
    {
        string set = cldr.Main("misc", locale, "characters").GetProperty("characters").GetProperty("exemplarCharacters").GetString()!;
        return string.Concat(set.ToLowerInvariant().Where(c => c > '\u007f' && char.IsLetter(c)).Distinct().Order());
    }

    private string Words(Locale locale)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(dataFolder, "Languages", locale.Tag + ".json")));
        return file.RootElement.GetProperty("facts").TryGetProperty("functionWord", out JsonElement words)
            ? string.Join(' ', words.EnumerateArray().SelectMany(w => w.GetString()!.ToLowerInvariant().Split('|')).Where(w => !w.Contains(' ', StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal))
            : string.Empty;
    }

    [GeneratedRegex(@"^  (\w+): \{")]
    private static partial Regex ScriptLine();

    [GeneratedRegex("^    (\\w+): ['\"](.*)['\"],?$")]
    private static partial Regex LanguageLine();
}
