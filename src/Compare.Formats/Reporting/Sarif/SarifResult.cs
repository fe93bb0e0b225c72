using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>A finding (section 3.27). The rank is the confidence in percent.</summary>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    IReadOnlyList<SarifLocation> Locations,
    IReadOnlyList<SarifLocation> RelatedLocations,
    IReadOnlyDictionary<string, string> PartialFingerprints,
    double Rank,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SarifFix>? Fixes,
    SarifProperties Properties);
