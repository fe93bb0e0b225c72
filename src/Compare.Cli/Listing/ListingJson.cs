using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Compare.Cli.Baselines;
using Compare.Cli.Options;
using Compare.Cli.Translating;

namespace Compare.Cli.Listing;

/// <summary>How lists are written as JSON: camel case, indented, letters as they are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<BaselineEntry>))]
[JsonSerializable(typeof(IReadOnlyList<CacheListing>))]
[JsonSerializable(typeof(IReadOnlyList<CheckEntry>))]
[JsonSerializable(typeof(IReadOnlyList<LanguageEntry>))]
[JsonSerializable(typeof(IReadOnlyList<Setting>))]
internal sealed partial class ListingJson : JsonSerializerContext
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a list and a line feed.</summary>
    public static void Write<T>(TextWriter output, T list, JsonTypeInfo<T> type)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, Layout))
        {
            JsonSerializer.Serialize(writer, list, type);
        }

        output.Write(System.Text.Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
        output.Write('\n');
    }
}
