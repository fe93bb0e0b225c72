namespace Compare.Formats.Reporting.Json;

/// <summary>One finding, as the contract of the command line lays down.</summary>
internal sealed record JsonFinding(
    string Fingerprint,
    string Check,
    string Code,
    string Category,
    string Severity,
    double Confidence,
    string? Shape,
    int Row,
    IReadOnlyList<string> Suspects,
    string Message,
    IReadOnlyList<JsonEvidence> Evidence,
    IReadOnlyList<JsonExpectation> Expected,
    IReadOnlyList<string> Derivation);
