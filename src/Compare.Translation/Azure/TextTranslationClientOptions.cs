using Compare.Translation.Http;

namespace Compare.Translation.Azure;

/// <summary>How the service is spoken to.</summary>
public sealed class TextTranslationClientOptions : HttpEngineOptions
{
    /// <summary>The category or deployment that is the service's usual one.</summary>
    public const string General = "general";

    /// <summary>Options for a dialect.</summary>
    /// <param name="dialect">The version of the interface.</param>
    /// <param name="category">A category of one's own (3.0), or a deployment (2026-06-06).</param>
    public TextTranslationClientOptions(ServiceDialect dialect = ServiceDialect.Version3, string category = General)
    {
        Dialect = dialect;
        Category = category;
        if (category != General)
        {
            // Systems of one's own may take two minutes.
            Retry.NetworkTimeout = TimeSpan.FromSeconds(120);
        }
    }

    /// <summary>The version of the interface.</summary>
    public ServiceDialect Dialect { get; }

    /// <summary>The category or deployment.</summary>
    public string Category { get; }

    /// <summary>The version as the service writes it.</summary>
    public string ApiVersion => Dialect == ServiceDialect.Version3 ? "3.0" : "2026-06-06";
}
