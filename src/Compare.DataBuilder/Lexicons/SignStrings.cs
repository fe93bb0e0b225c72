using System.Text.Json;
using Compare.DataBuilder.Cldr;
using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder.Lexicons;

/// <summary>The names and keywords of emoji and signs (CLDR annotations), joined on the sign.</summary>
internal sealed class SignStrings(PackageStore packages) : IStringSource
{
    private readonly Package package = packages.Open("cldr-annotations-full");

    /// <inheritdoc/>
    public IEnumerable<StringPair> Pairs(Locale locale)
    {
        string path = Path(locale.Tag == "nb" ? "no" : locale.Tag);
        if (!package.Has(path))
        {
            yield break;
        }

        using var english = JsonDocument.Parse(package.Bytes(Path("en")));
        using var other = JsonDocument.Parse(package.Bytes(path));
        JsonElement named = Signs(english);
        foreach (JsonProperty sign in Signs(other).EnumerateObject())
        {
            if (named.TryGetProperty(sign.Name, out JsonElement source))
            {
                foreach (string kind in (string[])["tts", "default"])
                {
                    if (source.TryGetProperty(kind, out JsonElement from) && sign.Value.TryGetProperty(kind, out JsonElement to))
                    {
                        yield return new StringPair(Words(from), Words(to));
                    }
                }
            }
        }
    }

    private static string Path(string tag) => $"annotations/{tag}/annotations.json";

    private static JsonElement Signs(JsonDocument file) => file.RootElement.GetProperty("annotations").GetProperty("annotations");

    private static string Words(JsonElement words) => string.Join(" ; ", words.EnumerateArray().Select(w => w.GetString()));
}
