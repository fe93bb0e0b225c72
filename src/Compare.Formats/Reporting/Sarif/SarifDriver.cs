namespace Compare.Formats.Reporting.Sarif;

/// <summary>The tool itself, with the rules that it applies and the taxonomies that they belong to (section 3.19).</summary>
internal sealed record SarifDriver(
    string Name,
    string Version,
    string SemanticVersion,
    IReadOnlyList<SarifRule> Rules,
    IReadOnlyList<SarifComponentReference> SupportedTaxonomies);
