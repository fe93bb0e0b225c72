namespace Compare.Translation.Azure;

/// <summary>The language that the service takes a text for, where it was not told.</summary>
internal sealed record WireDetected(string? Language, double? Score);
