using System.Text.Json;

namespace Compare.Core.Languages;

/// <summary>Turns a hand-written language file into facts, with its identity among them.</summary>
internal static class LanguageFileReader
{
    private static readonly Dictionary<string, FactSection> Sections =
        Enum.GetValues<FactSection>().ToDictionary(s => JsonNamingPolicy.CamelCase.ConvertName(s.ToString()), StringComparer.Ordinal);

    /// <summary>The section of a name in camel case, as data files write it.</summary>
    /// <exception cref="InvalidDataException">There is no such section; the message names it and the file.</exception>
    public static FactSection Section(string file, string name) =>
        Sections.TryGetValue(name, out FactSection section) ? section : throw new InvalidDataException($"{file}: there is no section '{name}'.");

    /// <summary>Reads one file.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="stream">Its content, UTF-8.</param>
    /// <param name="facts">Where the facts are added, in the order of the file.</param>
    /// <returns>The tag of the parent, or null.</returns>
    /// <exception cref="InvalidDataException">The file is malformed; the message says where.</exception>
    public static string? Read(string name, Stream stream, FactCollector facts)
    {
        LanguageFile file = Parse(name, stream);
        facts.Add(FactSection.Identity, "name", file.Name);
        facts.Add(FactSection.Identity, "script", file.Script);
        foreach ((string sectionName, JsonElement content) in file.Facts)
        {
            ReadSection(name, sectionName, content, facts);
        }

        return file.Parent;
    }

    private static LanguageFile Parse(string name, Stream stream)
    {
        try
        {
            return JsonSerializer.Deserialize(stream, LanguageFileContext.Default.LanguageFile) ?? throw new InvalidDataException($"{name}: empty.");
        }
        catch (JsonException malformed)
        {
            throw new InvalidDataException($"{name}: {malformed.Message}", malformed);
        }
    }

    private static void ReadSection(string file, string sectionName, JsonElement content, FactCollector facts)
    {
        FactSection section = Section(file, sectionName);
        switch (content.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (JsonElement key in content.EnumerateArray())
                {
                    AddAll(section, Text(file, sectionName, key), string.Empty, facts);
                }

                break;
            case JsonValueKind.Object:
                foreach (JsonProperty fact in content.EnumerateObject())
                {
                    IEnumerable<JsonElement> values = fact.Value.ValueKind == JsonValueKind.Array ? fact.Value.EnumerateArray() : [fact.Value];
                    foreach (JsonElement value in values)
                    {
                        AddAll(section, fact.Name, Text(file, sectionName, value), facts);
                    }
                }

                break;
            default:
                throw new InvalidDataException($"{file}: section '{sectionName}' is neither an object nor an array.");
        }
    }

    private static void AddAll(FactSection section, string keys, string value, FactCollector facts)
    {
        foreach (string key in keys.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            facts.Add(section, key, value);
        }
    }

    private static string Text(string file, string section, JsonElement element) => element.ValueKind == JsonValueKind.String
        ? element.GetString()!
        : throw new InvalidDataException($"{file}: section '{section}' holds {element.ValueKind} where text is due.");
}
