namespace Compare.Formats.Reporting.Sarif;

/// <summary>Changes to one file (section 3.56).</summary>
internal sealed record SarifArtifactChange(SarifArtifactLocation ArtifactLocation, IReadOnlyList<SarifReplacement> Replacements);
