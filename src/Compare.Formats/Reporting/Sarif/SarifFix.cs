namespace Compare.Formats.Reporting.Sarif;

/// <summary>A proposal to mend a result (section 3.55).</summary>
internal sealed record SarifFix(SarifText Description, IReadOnlyList<SarifArtifactChange> ArtifactChanges);
