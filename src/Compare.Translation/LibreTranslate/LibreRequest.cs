using System.Text.Json.Serialization;

namespace Compare.Translation.LibreTranslate;

/// <summary>A request to <c>/translate</c>.</summary>
internal sealed record LibreRequest(
    IReadOnlyList<string> Q, string Source, string Target, string Format, [property: JsonPropertyName("api_key")] string? ApiKey);
