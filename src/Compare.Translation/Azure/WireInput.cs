namespace Compare.Translation.Azure;

/// <summary>A text as 2026-06-06 takes it.</summary>
internal sealed record WireInput(string Text, string? Language, IReadOnlyList<WireTarget> Targets);
