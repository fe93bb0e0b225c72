namespace Compare.Translation.Azure;

/// <summary>A translation; its language is <c>to</c> in 3.0 and <c>language</c> in 2026-06-06.</summary>
internal sealed record WireTranslation(string? Text, string? To, string? Language);
