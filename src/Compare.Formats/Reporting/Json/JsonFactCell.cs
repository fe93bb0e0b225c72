namespace Compare.Formats.Reporting.Json;

/// <summary>What one version says of a fact; without forms it is silent where the passage is <c>Present</c>, else it has no such passage.</summary>
internal sealed record JsonFactCell(string Version, bool Present, string Standing, IReadOnlyList<JsonFactForm> Forms);
