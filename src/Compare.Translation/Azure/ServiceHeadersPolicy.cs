using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Compare.Translation.Azure;

/// <summary>Adds to each request what lets it in. The key is read anew for each, so that it may be renewed while a run goes on.</summary>
/// <param name="credential">The key; null where a token lets in.</param>
/// <param name="region">The resource's region; empty or <c>global</c> where it has none.</param>
/// <param name="resourceId">The resource's path, which tokens need on the global address; null for none.</param>
internal sealed class ServiceHeadersPolicy(AzureKeyCredential? credential, string region, string? resourceId) : HttpPipelineSynchronousPolicy
{
    /// <inheritdoc/>
    public override void OnSendingRequest(HttpMessage message)
    {
        Uri address = message.Request.Uri.ToUri();
        if (address.Scheme != "https" && !address.IsLoopback)
        {
            throw new InvalidOperationException("A key is not sent in the clear.");
        }

        if (credential is not null)
        {
            message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", credential.Key);
        }

        if (region.Length > 0 && !string.Equals(region, "global", StringComparison.OrdinalIgnoreCase))
        {
            message.Request.Headers.SetValue("Ocp-Apim-Subscription-Region", region);
        }

        if (resourceId is not null)
        {
            message.Request.Headers.SetValue("Ocp-Apim-ResourceId", resourceId);
        }
    }
}
