namespace Compare.Formats.Reporting.Sarif;

/// <summary>One run of the tool (section 3.14). Columns count in UTF-16 units.</summary>
internal sealed record SarifRun(
    SarifTool Tool,
    IReadOnlyList<SarifArtifact> Artifacts,
    IReadOnlyList<SarifTaxonomy> Taxonomies,
    string ColumnKind,
    IReadOnlyList<SarifResult> Results)
{
    /// <summary>What columns count.</summary>
    public const string Utf16 = "utf16CodeUnits";
}
