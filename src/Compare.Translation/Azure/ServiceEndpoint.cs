using Compare.Translation.Http;

namespace Compare.Translation.Azure;

/// <summary>Knows which path belongs to which of the service's hosts.</summary>
internal static class ServiceEndpoint
{
    private static readonly string[] CustomDomains = [".cognitiveservices.azure.com", ".cognitiveservices.azure.us", ".cognitiveservices.azure.cn", ".services.ai.azure.com"];

    /// <summary>The address that serves the whole world.</summary>
    public static Uri Global { get; } = new("https://api.cognitive.microsofttranslator.com");

    /// <summary>Reads what the user gave.</summary>
    /// <exception cref="TranslatorSetupException">It is no address, or one that does not translate.</exception>
    public static Uri Read(string typed, string where)
    {
        Uri address = HttpAddress.Read(typed, where);
        bool isToken = address.AbsolutePath.EndsWith("/issuetoken", StringComparison.OrdinalIgnoreCase);
        if (isToken || address.Host.EndsWith(".api.cognitive.microsoft.com", StringComparison.OrdinalIgnoreCase))
        {
            // The portal shows this address beside the key; it is where tokens are made, and knows nothing of translating.
            string region = address.Host.Split('.')[0];
            throw new TranslatorSetupException($"{where} is the address that issues tokens, which does not translate; use {Global.AbsoluteUri.TrimEnd('/')} with TEXT_TRANSLATION_REGION={region}, or https://NAME.cognitiveservices.azure.com.");
        }

        return address;
    }

    /// <summary>The address of the operation that translates. A path that was given is kept; the hosts of one's own resource get theirs; all others have none.</summary>
    public static Uri Translate(Uri endpoint, ServiceDialect dialect)
    {
        bool isCustom = Array.Exists(CustomDomains, d => endpoint.Host.EndsWith(d, StringComparison.OrdinalIgnoreCase));
        string prefix = endpoint.AbsolutePath.Length > 1 || !isCustom ? string.Empty
            : dialect == ServiceDialect.Version3 ? "/translator/text/v3.0"
            : "/translator/text";
        return HttpAddress.Append(endpoint, prefix + "/translate");
    }

    /// <summary>The scope of a token for the cloud that an address belongs to.</summary>
    public static string Scope(Uri endpoint)
    {
        string top = endpoint.Host.EndsWith(".azure.us", StringComparison.OrdinalIgnoreCase) ? "us"
            : endpoint.Host.EndsWith(".azure.cn", StringComparison.OrdinalIgnoreCase) ? "cn"
            : "com";
        return $"https://cognitiveservices.azure.{top}/.default";
    }

    /// <summary>Where the texts are worked on, as far as the address tells.</summary>
    public static string Geography(Uri endpoint) => endpoint.Host.ToLowerInvariant() switch
    {
        "api-eur.cognitive.microsofttranslator.com" => "Europe",
        "api-nam.cognitive.microsofttranslator.com" => "the United States",
        "api-apc.cognitive.microsofttranslator.com" => "Asia and the Pacific",
        "api.cognitive.microsofttranslator.com" => "any region of the service",
        _ => endpoint.IsLoopback ? "this machine" : "the region of that resource",
    };
}
