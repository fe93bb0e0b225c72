using System.Text.Json;
using Compare.DataBuilder.Cldr;
using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder.Lexicons;

/// <summary>The names, labels and options of things on maps (the tagging schema of the iD editor), joined on their paths.</summary>
internal sealed class MapStrings(PackageStore packages) : IStringSource
{
    private const string Folder = "dist/translations/";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { ["zh"] = "zh-CN", ["zh-Hant"] = "zh-TW", ["sr-Latn"] = "hr" };

    private readonly Package package = packages.Open("@openstreetmap/id-tagging-schema");
    private Dictionary<string, string>? english;

    /// <inheritdoc/>
    public IEnumerable<StringPair> Pairs(Locale locale)
    {
        string path = Folder + Names.GetValueOrDefault(locale.Tag, locale.Tag) + ".json";
        if (!package.Has(path))
        {
            yield break;
        }

        english ??= Leaves(Folder + "en.json");
        foreach ((string place, string text) in Leaves(path).OrderBy(l => l.Key, StringComparer.Ordinal))
        {
            if (english.TryGetValue(place, out string? source))
            {
                yield return new StringPair(source, text);
            }
        }
    }

    private Dictionary<string, string> Leaves(string path)
    {
        using var file = JsonDocument.Parse(package.Bytes(path));
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty language in file.RootElement.EnumerateObject())
        {
            Collect(language.Value, string.Empty, leaves);
        }

        return leaves;
    }

    private static void Collect(JsonElement element, string place, Dictionary<string, string> leaves)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            leaves[place] = element.GetString()!;
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in element.EnumerateObject())
            {
                Collect(member.Value, place + "/" + member.Name, leaves);
            }
        }
    }
}
