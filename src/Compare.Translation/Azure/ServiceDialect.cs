namespace Compare.Translation.Azure;

/// <summary>The versions of the service's interface that are spoken.</summary>
public enum ServiceDialect
{
    /// <summary>3.0, of 2020.</summary>
    Version3,

    /// <summary>2026-06-06, where a deployment takes the place of a category.</summary>
    Version2026,
}
