namespace Compare.Core.Matching.References.Links;

/// <summary>Tells a changed link from one that a translation may have: the page in the other language, on the site of the other country.</summary>
public static class LinkComparison
{
    /// <summary>How two addresses relate. Symmetric.</summary>
    public static LinkRelation Relate(LinkAddress left, LinkAddress right)
    {
        if (left.IsSame(right))
        {
            return LinkRelation.Same;
        }

        bool sameHost = left.Host.SequenceEqual(right.Host);
        if (!sameHost && !IsNationalSite(left, right))
        {
            return LinkRelation.Different;
        }

        // An encyclopedia in another language has its own titles: nothing of the path can be compared.
        return left.LanguageInHost && right.LanguageInHost ? LinkRelation.Localised : RelatePaths(left, right, sameHost);
    }

    private static LinkRelation RelatePaths(LinkAddress left, LinkAddress right, bool sameHost)
    {
        if (left.Path.SequenceEqual(right.Path))
        {
            return left.Query.SequenceEqual(right.Query) ? LinkRelation.Localised : LinkRelation.Different;
        }

        if (left.Path.IsEmpty || right.Path.IsEmpty)
        {
            return LinkRelation.Doubtful;
        }

        bool sameEnd = left.Path[^1] == right.Path[^1];
        bool sameWay = left.Path.AsSpan()[..^1].SequenceEqual(right.Path.AsSpan()[..^1]);
        if (sameEnd || (sameWay && IsOtherNumber(left.Path[^1], right.Path[^1])))
        {
            // A site that translated its paths would have translated the page's own name first.
            return LinkRelation.Different;
        }

        return (left.LanguageInPath && right.LanguageInPath) || !sameHost ? LinkRelation.Localised : LinkRelation.Doubtful;
    }

    // "example.de" and "example.com"
    private static bool IsNationalSite(LinkAddress left, LinkAddress right) =>
        left.Host.Length > 1 && left.Host.Length == right.Host.Length && left.Host.AsSpan()[..^1].SequenceEqual(right.Host.AsSpan()[..^1]);

    // "item-4711" and "item-4171": the same but for the digits.
    private static bool IsOtherNumber(string left, string right) =>
        left.Any(char.IsAsciiDigit) && Letters(left) == Letters(right);

    private static string Letters(string part) => string.Concat(part.Where(c => !char.IsAsciiDigit(c)));
}
