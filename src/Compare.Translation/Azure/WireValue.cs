namespace Compare.Translation.Azure;

/// <summary>An answer of 2026-06-06.</summary>
internal sealed record WireValue(IReadOnlyList<WireItem>? Value);
