namespace Compare.Formats.Reporting.Json;

/// <summary>How many findings of each severity, and how many rows.</summary>
internal sealed record JsonSummary(int Error, int Warning, int Note, int Rows);
