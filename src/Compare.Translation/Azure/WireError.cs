using System.Text.Json;

namespace Compare.Translation.Azure;

/// <summary>An error: a code, which is a number or a string, and words for it.</summary>
internal sealed record WireError(JsonElement Code, string? Message);
