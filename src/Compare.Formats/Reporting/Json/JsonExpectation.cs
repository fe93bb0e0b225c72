namespace Compare.Formats.Reporting.Json;

/// <summary>What a version ought to say.</summary>
internal sealed record JsonExpectation(string Version, string? Value, string? Text);
