using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compare.Cli.Options;

/// <summary>The configuration file as it is written.</summary>
internal sealed record ConfigurationFile
{
    /// <summary>Codes, names or families to report.</summary>
    public IReadOnlyList<string>? Select { get; init; }

    /// <summary>Codes, names or families not to report.</summary>
    public IReadOnlyList<string>? Ignore { get; init; }

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
