using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>The compiled serialization of SARIF.</summary>
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(SarifInvocation))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class SarifJsonContext : JsonSerializerContext
{
    /// <summary>Indented; letters of every script as they are.</summary>
    public static SarifJsonContext Indented { get; } = new(Layout(true));

    /// <summary>For one object a line.</summary>
    public static SarifJsonContext Lines { get; } = new(Layout(false));

    private static JsonSerializerOptions Layout(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
    };
}
