namespace Compare.Formats.Reporting.Sarif;

/// <summary>A check (section 3.49): the id is its code, the name its name.</summary>
internal sealed record SarifRule(
    string Id,
    string Name,
    SarifText ShortDescription,
    SarifText Help,
    SarifConfiguration DefaultConfiguration,
    IReadOnlyList<SarifRelationship> Relationships);
