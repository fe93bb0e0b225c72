using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compare.Cli.Options;

/// <summary>The configuration file as it is written; <c>compare.schema.json</c> says the same.</summary>
internal sealed record ConfigurationFile
{
    /// <summary>Where editors find the schema; it has no meaning here.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The languages of files, by patterns of paths that start from the folder of the configuration. The longest pattern that fits counts.</summary>
    public IReadOnlyDictionary<string, string>? Languages { get; init; }

    /// <summary>Codes, names or families to report.</summary>
    public IReadOnlyList<string>? Select { get; init; }

    /// <summary>Codes, names or families not to report.</summary>
    public IReadOnlyList<string>? Ignore { get; init; }

    /// <summary>The severity of clear cases, by code, name or family.</summary>
    public IReadOnlyDictionary<string, string>? Severities { get; init; }

    /// <summary>Terms and names that are equal: each entry holds for a language what is right in it, one form or several.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>? Glossary { get; init; }

    /// <summary>Differences that are meant to be.</summary>
    public ExpectedDifferences? Expected { get; init; }

    /// <summary>The baseline, from the folder of the configuration.</summary>
    public string? Baseline { get; init; }

    /// <summary>The least severity that makes the exit status 1.</summary>
    public string? FailOn { get; init; }

    /// <summary>The format of a check's result.</summary>
    public string? Format { get; init; }

    /// <summary>How text is divided.</summary>
    public string? Segments { get; init; }

    /// <summary>What is not known: kept, so that the message can name it.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
