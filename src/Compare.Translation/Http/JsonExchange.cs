using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Compare.Translation.Http;

/// <summary>Posts JSON to one address, with the tries and waits of <see cref="HttpEngineOptions"/>.</summary>
internal sealed class JsonExchange
{
    private readonly HttpPipeline pipeline;
    private readonly Uri address;

    /// <param name="address">Where to.</param>
    /// <param name="bearer">A key that is sent as a bearer token; null for none.</param>
    /// <param name="options">How.</param>
    public JsonExchange(Uri address, string? bearer, HttpEngineOptions options)
    {
        this.address = address;
        pipeline = options.Build(address, bearer is null ? [] : [new BearerKeyPolicy(bearer)]);
    }

    /// <summary>Posts, and reads the answer whole, whatever its status is. Throws what <see cref="HttpFailure.IsMissingAnswer"/> tells apart.</summary>
    public async Task<Response> PostAsync(byte[] body, CancellationToken cancellation)
    {
        using Request request = pipeline.CreateRequest();
        request.Method = RequestMethod.Post;
        request.Uri.Reset(address);
        request.Headers.SetValue("Content-Type", "application/json");
        request.Headers.SetValue("Accept", "application/json");
        request.Content = RequestContent.Create(body);
        return await pipeline.SendRequestAsync(request, cancellation).ConfigureAwait(false);
    }

    private sealed class BearerKeyPolicy(string key) : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue("Authorization", "Bearer " + key);
    }
}
