using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Json;

/// <summary>The compiled serialization of every JSON result.</summary>
[JsonSerializable(typeof(JsonComparison))]
[JsonSerializable(typeof(JsonFinding))]
[JsonSerializable(typeof(JsonArticle))]
[JsonSerializable(typeof(JsonAlignment))]
[JsonSerializable(typeof(JsonExtractions))]
[JsonSerializable(typeof(JsonFacts))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ReportJsonContext : JsonSerializerContext
{
    /// <summary>For files that people open: indented.</summary>
    public static ReportJsonContext Indented { get; } = new(Layout(true));

    /// <summary>For one object a line.</summary>
    public static ReportJsonContext Lines { get; } = new(Layout(false));

    // Results are files and streams, never part of a page, so only what JSON itself needs is escaped and every script stays readable.
    private static JsonSerializerOptions Layout(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
    };
}
