using System.Collections.Immutable;

namespace Compare.Core.Matching.References.Links;

/// <summary>
/// An address taken apart, so that what a translation may change can be left aside: scheme, <c>www</c>, the language in host, path or query, the
/// trailing slash, the fragment, tracking parameters.
/// </summary>
/// <param name="Host">The labels of the host without <c>www</c>, <c>m</c> and languages, in lower case; empty for a relative address.</param>
/// <param name="Path">The parts of the path without languages and empty ones, in lower case.</param>
/// <param name="Query">The parameters that matter, sorted, as <c>name=value</c>.</param>
/// <param name="LanguageInHost">Whether the host names a language.</param>
/// <param name="LanguageInPath">Whether the path or the query names a language.</param>
public sealed record LinkAddress(ImmutableArray<string> Host, ImmutableArray<string> Path, ImmutableArray<string> Query, bool LanguageInHost, bool LanguageInPath)
{
    private const int LongestAddress = 4000;

    private static readonly ImmutableHashSet<string> IgnoredParameters =
        ["fbclid", "gclid", "msclkid", "mc_cid", "mc_eid", "igshid", "lang", "language", "locale", "hl", "lg", "l", "setlang", "uselang"];

    /// <summary>Reads an address.</summary>
    /// <param name="target">The address as written; what is longer than four thousand characters is cut.</param>
    /// <param name="languages">The subtags, in lower case, that count as languages: those of the versions compared.</param>
    public static LinkAddress Parse(string target, IReadOnlySet<string> languages)
    {
        string rest = target.Length > LongestAddress ? target[..LongestAddress] : target;
        rest = Cut(rest.Trim(), '#').Before;
        (rest, string query) = Cut(rest, '?');
        int scheme = rest.IndexOf("://", StringComparison.Ordinal);
        bool relative = scheme < 0 && !rest.StartsWith("//", StringComparison.Ordinal) && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        rest = scheme >= 0 ? rest[(scheme + 3)..] : rest.TrimStart('/');
        (string host, string path) = relative ? (string.Empty, rest) : Cut(rest, '/');

        string[] labels = Parts(host.Split(':')[0], '.');
        string[] kept = [.. labels.Where((l, i) => l is not ("www" or "m") && (i >= labels.Length - 2 || !IsLanguage(l, languages)))];
        string[] parts = Parts(path, '/');
        string[] plain = [.. parts.Select(p => WithoutLanguages(p, languages)).Where(p => p.Length > 0)];
        string[] parameters = Parts(query, '&');
        bool marked = parts.Any(p => IsLanguage(p, languages)) || parameters.Any(p => IsLanguage(Cut(p, '=').After, languages));
        return new LinkAddress(
            [.. kept],
            [.. plain],
            [.. parameters.Where(p => !IsIgnored(p) && !IsLanguage(Cut(p, '=').After, languages)).Order(StringComparer.Ordinal)],
            labels.Take(Math.Max(0, labels.Length - 2)).Any(l => IsLanguage(l, languages)),
            marked);
    }

    /// <summary>Whether both lead to the same place, languages and tracking aside.</summary>
    public bool IsSame(LinkAddress other) => Host.SequenceEqual(other.Host) && Path.SequenceEqual(other.Path) && Query.SequenceEqual(other.Query);

    private static bool IsIgnored(string parameter) =>
        Cut(parameter, '=').Before is var name && (IgnoredParameters.Contains(name) || name.StartsWith("utm_", StringComparison.Ordinal));

    // "de", "de-de", "pt_br": every piece is a language's or its region's code.
    private static bool IsLanguage(string part, IReadOnlySet<string> languages) =>
        part.Length is > 1 and < 12 && Pieces(part) is var pieces && pieces.All(languages.Contains);

    // "figure-de.png" is "figure.png" in German.
    private static string WithoutLanguages(string part, IReadOnlySet<string> languages) =>
        part.Length > 100 ? part : string.Join('-', Pieces(part).Where(p => !languages.Contains(p)));

    private static string[] Pieces(string part) => part.Split((char[])['-', '_', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static string[] Parts(string text, char separator) => text.ToLowerInvariant().Split(separator, StringSplitOptions.RemoveEmptyEntries);

    private static (string Before, string After) Cut(string text, char at) =>
        text.IndexOf(at, StringComparison.Ordinal) is >= 0 and var index ? (text[..index], text[(index + 1)..]) : (text, string.Empty);
}
