using System.Text.Json;
using Azure;
using Azure.Core;

namespace Compare.Translation.Azure;

/// <summary>
/// Reads the body of an error. The service's code is a JSON number, a gateway's a string, and either may come as plain text; a body that is
/// empty, or a page of a proxy, holds none.
/// </summary>
internal sealed class ServiceErrorParser : RequestFailedDetailsParser
{
    /// <summary>The one that there is.</summary>
    public static ServiceErrorParser Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        data = null;
        error = response.ContentStream is null ? null : Read(response.Content.ToMemory());
        return error is not null;
    }

    private static ResponseError? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            WireError? error = JsonSerializer.Deserialize(body.Span, WireJson.Default.WireErrorBody)?.Error;
            return error is null ? null : new ResponseError(error.Code.ValueKind == JsonValueKind.String ? error.Code.GetString() : error.Code.ToString(), error.Message);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
