namespace Compare.Formats.Reporting.Sarif;

/// <summary>A file that was read (section 3.24).</summary>
internal sealed record SarifArtifact(SarifArtifactLocation Location, IReadOnlyList<string> Roles, IReadOnlyDictionary<string, string> Hashes);
