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

    // Token by token: the serializer, and a document of elements too, cost a start more than the reading of all files of a comparison.
    private static string? Read(string name, Stream stream, FactCollector facts, List<string> missing)
    {
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        try
        {
            var reader = new Utf8JsonReader(content);
            string? parent = Read(name, ref reader, facts, missing);
            reader.Read(); // refuses what follows the file's object
            return missing.Count == 0 ? parent : throw new InvalidDataException($"{name}: the member '{missing[0]}' is missing.");
        }
        catch (JsonException malformed)
        {
            throw new InvalidDataException($"{name}: {malformed.Message}", malformed);
        }
    }

    private static string? Read(string name, ref Utf8JsonReader reader, FactCollector facts, List<string> missing)
    {
        string? parent = null;
        Open(name, "the file", ref reader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string member = reader.GetString()!;
            if (!missing.Remove(member))
            {
                throw new InvalidDataException($"{name}: nobody knows a member '{member}', or it is there twice.");
            }

            switch (member)
            {
                case "name" or "script":
                    facts.Add(FactSection.Identity, member, Text(name, member, ref reader));
                    break;
                case "parent":
                    parent = TextOrNull(name, member, ref reader);
                    break;
                case "facts":
                    ReadSections(name, ref reader, facts);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return parent;
    }

    private static void ReadSections(string file, ref Utf8JsonReader reader, FactCollector facts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Open(file, "facts", ref reader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = Once(file, seen, ref reader);
            FactSection section = Section(file, name);
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray)
            {
                ReadKeys(file, name, section, ref reader, facts);
            }
            else if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadFacts(file, name, section, ref reader, facts);
            }
            else
            {
                throw new InvalidDataException($"{file}: section '{name}' is neither an object nor an array.");
            }
        }
    }

    // Being there says all.
    private static void ReadKeys(string file, string name, FactSection section, ref Utf8JsonReader reader, FactCollector facts)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            AddAll(section, Said(file, name, ref reader), string.Empty, facts);
        }
    }

    private static void ReadFacts(string file, string name, FactSection section, ref Utf8JsonReader reader, FactCollector facts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string keys = Once(file, seen, ref reader);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                AddAll(section, keys, Said(file, name, ref reader), facts);
                continue;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                AddAll(section, keys, Said(file, name, ref reader), facts);
            }
        }
    }

    private static void AddAll(FactSection section, string keys, string value, FactCollector facts)
    {
        foreach (string key in keys.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            facts.Add(section, key, value);
        }
    }

    private static void Open(string file, string what, ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new InvalidDataException($"{file}: {what} is no object.");
        }
    }

    private static string Once(string file, HashSet<string> seen, ref Utf8JsonReader reader)
    {
        string name = reader.GetString()!;
        return seen.Add(name) ? name : throw new InvalidDataException($"{file}: '{name}' is there twice.");
    }

    private static string Text(string file, string member, ref Utf8JsonReader reader)
    {
        reader.Read();
        return Said(file, member, ref reader);
    }

    private static string? TextOrNull(string file, string member, ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : Said(file, member, ref reader);
    }

    private static string Said(string file, string section, ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw new InvalidDataException($"{file}: section '{section}' holds {reader.TokenType} where text is due.");
}
