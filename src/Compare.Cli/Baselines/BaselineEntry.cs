using System.Text.Json.Serialization;

namespace Compare.Cli.Baselines;

/// <summary>One finding that somebody has looked at.</summary>
/// <param name="Fingerprint">What it is recognised by.</param>
/// <param name="Mark">What they decided: <c>accepted</c>, <c>false-alarm</c>, or <c>fixed</c>, which hides nothing.</param>
/// <param name="Reason">Why.</param>
/// <param name="Check">The check, for those who read the file.</param>
/// <param name="Message">The finding in one sentence, for those who read the file.</param>
/// <param name="Article">The article of a set that it is in; null for any.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record BaselineEntry(
    string Fingerprint,
    string Mark,
    string Reason,
    string? Check = null,
    string? Message = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Article = null)
{
    /// <summary>The marks.</summary>
    public static IReadOnlyList<string> Marks { get; } = ["accepted", "false-alarm", "fixed"];

    /// <summary>Whether findings that answer to it are hidden.</summary>
    [JsonIgnore]
    public bool Hides => Mark != "fixed";
}
