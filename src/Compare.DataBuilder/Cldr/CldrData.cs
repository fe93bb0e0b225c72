using System.Text.Json;
using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder.Cldr;

/// <summary>Opens the JSON files of the Unicode Common Locale Data Repository.</summary>
internal sealed class CldrData(PackageStore packages)
{
    private readonly Dictionary<string, JsonElement> opened = new(StringComparer.Ordinal);

    /// <summary>The content of a locale's file below <c>main.&lt;locale&gt;</c>.</summary>
    /// <param name="package">The package's short name: <c>numbers</c>, <c>dates</c>, <c>units</c>, <c>localenames</c>.</param>
    /// <param name="locale">Whose.</param>
    /// <param name="file">The file's name without extension.</param>
    public JsonElement Main(string package, Locale locale, string file) =>
        Open($"cldr-{package}-full", $"main/{locale.Tag}/{file}.json").GetProperty("main").GetProperty(locale.Tag);

    /// <summary>A supplemental file of the core package.</summary>
    public JsonElement Supplemental(string file) => Open("cldr-core", $"supplemental/{file}.json").GetProperty("supplemental");

    /// <summary>The rule groups of a locale's spell-out rules, or null where there are none.</summary>
    public JsonElement? Rules(Locale locale)
    {
        // CLDR keeps the rules of Bokmål under the macrolanguage.
        string path = $"rbnf/{(locale.Tag == "nb" ? "no" : locale.Tag)}.json";
        return packages.Open("cldr-rbnf").Has(path) ? Open("cldr-rbnf", path).GetProperty("rbnf").GetProperty("rbnf") : null;
    }

    /// <summary>The plural rules of a locale's language.</summary>
    public JsonElement Plurals(Locale locale)
    {
        JsonElement all = Supplemental("plurals").GetProperty("plurals-type-cardinal");
        return all.TryGetProperty(locale.Tag, out JsonElement own) ? own : all.GetProperty(locale.Tag.Split('-')[0]);
    }

    private JsonElement Open(string package, string path)
    {
        string key = package + "/" + path;
        if (!opened.TryGetValue(key, out JsonElement root))
        {
            using var document = JsonDocument.Parse(packages.Open(package).Bytes(path));
            opened.Add(key, root = document.RootElement.Clone());
        }

        return root;
    }
}
