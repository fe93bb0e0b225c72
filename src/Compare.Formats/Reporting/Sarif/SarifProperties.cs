namespace Compare.Formats.Reporting.Sarif;

/// <summary>What SARIF has no word for (section 3.8): the row, the versions held to be wrong, and how that was found.</summary>
internal sealed record SarifProperties(int Row, IReadOnlyList<string> Suspects, IReadOnlyList<string> Derivation);
