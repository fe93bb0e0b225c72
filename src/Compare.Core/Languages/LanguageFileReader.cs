using System.Text.Json;

namespace Compare.Core.Languages;

/// <summary>
/// Turns a hand-written file <c>Languages/&lt;tag&gt;.json</c> into facts, with the language's identity among them. The file has the members name (the language's
/// English name), script (ISO 15924), parent (the tag of the language whose facts hold where this one has none, or null), provenance and facts. The sections of its facts
/// (<see cref="FactSection"/> in camel case) are objects (what is written, and one value or an array of values) or, where being there says all, arrays of what is written;
/// <c>|</c> parts spellings that share their values.
/// </summary>
internal static class LanguageFileReader
{
    private static readonly string[] Sections = Array.ConvertAll(Enum.GetNames<FactSection>(), JsonNamingPolicy.CamelCase.ConvertName);

    /// <summary>The section of a name in camel case, as data files write it.</summary>
    /// <exception cref="InvalidDataException">There is no such section; the message names it and the file.</exception>
    public static FactSection Section(string file, string name) =>
        Array.IndexOf(Sections, name) is var section and >= 0 ? (FactSection)section : throw new InvalidDataException($"{file}: there is no section '{name}'.");

    /// <summary>Reads one file.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="stream">Its content, UTF-8.</param>
    /// <param name="facts">Where the facts are added, in the order of the file.</param>
    /// <returns>The tag of the parent, or null.</returns>
    /// <exception cref="InvalidDataException">The file is malformed; the message says where.</exception>
    public static string? Read(string name, Stream stream, FactCollector facts) => Read(name, stream, facts, ["name", "script", "parent", "provenance", "facts"]);

    /// <summary>Reads a file of facts that hold for every language: it has the members provenance and facts alone.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="stream">Its content, UTF-8.</param>
    /// <param name="facts">Where the facts are added, in the order of the file.</param>
    /// <exception cref="InvalidDataException">The file is malformed; the message says where.</exception>
    public static void ReadShared(string name, Stream stream, FactCollector facts) => Read(name, stream, facts, ["provenance", "facts"]);

    private static string? Read(string name, Stream stream, FactCollector facts, List<string> missing)
    {
        using JsonDocument document = Parse(name, stream);
        string? parent = null;
        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            if (!missing.Remove(member.Name))
            {
                throw new InvalidDataException($"{name}: nobody knows a member '{member.Name}'.");
            }

            switch (member.Name)
            {
                case "name" or "script":
                    facts.Add(FactSection.Identity, member.Name, Text(name, member.Name, member.Value));
                    break;
                case "parent":
                    parent = member.Value.ValueKind == JsonValueKind.Null ? null : Text(name, member.Name, member.Value);
                    break;
                case "facts":
                    foreach (JsonProperty section in member.Value.EnumerateObject())
                    {
                        ReadSection(name, section.Name, section.Value, facts);
                    }

                    break;
            }
        }

        return missing.Count == 0 ? parent : throw new InvalidDataException($"{name}: the member '{missing[0]}' is missing.");
    }

    // Without the serializer, whose start costs more than the reading of all files of a comparison.
    private static JsonDocument Parse(string name, Stream stream)
    {
        try
        {
            return JsonDocument.Parse(stream, new JsonDocumentOptions { AllowDuplicateProperties = false });
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
