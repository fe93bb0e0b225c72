namespace Compare.Formats.Reporting.Json;

/// <summary>The tool that made a result.</summary>
internal sealed record JsonTool(string Name, string Version);
