namespace Compare.Translation.Azure;

/// <summary>What a text of 2026-06-06 is wanted in.</summary>
internal sealed record WireTarget(string Language, string? DeploymentName);
