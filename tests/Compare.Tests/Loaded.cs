using Compare.Core;
using Compare.Core.Languages;

namespace Compare.Tests;

/// <summary>The one comparer of the tests: what it has loaded for a language serves all of them.</summary>
internal static class Loaded
{
    /// <summary>The comparer.</summary>
    public static Comparer Comparer { get; } = new();

    /// <summary>Its languages.</summary>
    public static LanguageCatalog Languages => Comparer.Languages;
}
