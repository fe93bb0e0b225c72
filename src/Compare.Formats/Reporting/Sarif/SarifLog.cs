using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>The whole file (SARIF 2.1.0, section 3.13).</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs)
{
    /// <summary>Where the schema is.</summary>
    public const string Address = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The version of the format.</summary>
    public const string Current = "2.1.0";
}
