using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>The whole file (SARIF 2.1.0, section 3.13).</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);
