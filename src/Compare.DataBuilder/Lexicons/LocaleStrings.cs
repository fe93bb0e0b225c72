using System.Text.Json;
using Compare.DataBuilder.Cldr;

namespace Compare.DataBuilder.Lexicons;

/// <summary>The names of territories, languages, months, fields of dates and units (CLDR), joined on their codes.</summary>
internal sealed class LocaleStrings(CldrData cldr) : IStringSource
{
    private static readonly Locale English = new("en", null, "Latn");

    // Package, file and the path to an object of names, which may hold further objects.
    private static readonly (string Package, string File, string[] Path)[] Tables =
    [
        ("localenames", "territories", ["localeDisplayNames", "territories"]),
        ("localenames", "languages", ["localeDisplayNames", "languages"]),
        ("dates", "dateFields", ["dates", "fields"]),
        ("dates", "ca-gregorian", ["dates", "calendars", "gregorian", "months", "stand-alone", "wide"]),
        ("dates", "ca-gregorian", ["dates", "calendars", "gregorian", "days", "stand-alone", "wide"]),
        ("units", "units", ["units", "long"]),
    ];

    /// <inheritdoc/>
    public IEnumerable<StringPair> Pairs(Locale locale)
    {
        foreach ((string package, string file, string[] path) in Tables)
        {
            var source = new Dictionary<string, string>(StringComparer.Ordinal);
            var target = new SortedDictionary<string, string>(StringComparer.Ordinal);
            Collect(path.Aggregate(cldr.Main(package, English, file), (e, p) => e.GetProperty(p)), string.Empty, source);
            Collect(path.Aggregate(cldr.Main(package, locale, file), (e, p) => e.GetProperty(p)), string.Empty, target);
            foreach ((string place, string text) in target)
            {
                if (source.TryGetValue(place, out string? english))
                {
                    yield return new StringPair(english, text);
                }
            }
        }
    }

    private static void Collect(JsonElement element, string place, IDictionary<string, string> leaves)
    {
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Object)
            {
                Collect(member.Value, place + "/" + member.Name, leaves);
            }
            else if (member.Value.ValueKind == JsonValueKind.String)
            {
                leaves[place + "/" + member.Name] = member.Value.GetString()!;
            }
        }
    }
}
