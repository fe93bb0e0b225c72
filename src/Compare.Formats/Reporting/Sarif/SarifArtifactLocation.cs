namespace Compare.Formats.Reporting.Sarif;

/// <summary>Where a file is, and its place among the artifacts of the run (section 3.4).</summary>
internal sealed record SarifArtifactLocation(string Uri, int Index);
