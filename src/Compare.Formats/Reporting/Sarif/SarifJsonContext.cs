using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>The compiled serialization of SARIF.</summary>
[JsonSerializable(typeof(SarifLog))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class SarifJsonContext : JsonSerializerContext
{
    /// <summary>Indented; letters of every script as they are.</summary>
    public static SarifJsonContext Indented { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });
}
