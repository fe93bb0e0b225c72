using System.Reflection;

namespace Compare.Data;

/// <summary>Opens the embedded language data. Knows names of files, not what is in them.</summary>
public static class LanguageData
{
    /// <summary>The tags that have data, ordered (ordinal).</summary>
    public static IReadOnlyList<string> Tags { get; } = Names("Languages/", ".json");

    /// <summary>The tags that have a table of claim cues, ordered (ordinal).</summary>
    public static IReadOnlyList<string> ClaimTags => [.. Names("Claims/", ".txt").Where(n => n != "concepts")];

    /// <summary>Opens a file by its logical name (<c>Languages/es.json</c>), or gives null where there is none. The caller disposes of the stream.</summary>
    public static Stream? Open(string name) => typeof(LanguageData).Assembly.GetManifestResourceStream(name);

    private static string[] Names(string prefix, string suffix)
    {
        Assembly assembly = typeof(LanguageData).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal) && n.EndsWith(suffix, StringComparison.Ordinal))
            .Select(n => n[prefix.Length..^suffix.Length])
            .Order(StringComparer.Ordinal)];
    }
}
