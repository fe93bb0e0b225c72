using System.Collections.Frozen;
using AngleSharp.Html.Parser.Tokens;

namespace Compare.Formats.Reading.Html;

/// <summary>Tells the part that an element plays in its page from its name, role, class and state.</summary>
internal static class PageParts
{
    // Words of class and id names that say what a part is for. Whole words only: "has-sidebar" on a wrapper is caught by the share of text in it.
    private static readonly FrozenSet<string> Words = new[]
    {
        "nav", "navbar", "navigation", "navbox", "menu", "submenu", "breadcrumb", "breadcrumbs", "sidebar", "footer", "cookie", "cookies",
        "consent", "gdpr", "share", "sharing", "social", "related", "recommended", "newsletter", "subscribe", "advert", "advertisement", "ads",
        "banner", "popup", "modal", "pagination", "pager", "skip", "noprint", "catlinks", "toc",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The part of the element that <paramref name="tag"/> opens.</summary>
    public static PagePart Of(HtmlTagToken tag)
    {
        string role = tag.GetAttribute("role") ?? string.Empty;
        if (tag.Name == "main" || role == "main" || tag.GetAttribute("itemprop") == "articleBody")
        {
            return PagePart.Main;
        }

        if (ElementNames.Around.Contains(tag.Name) || role is "navigation" or "complementary" or "contentinfo" or "search" or "dialog" or "alertdialog" or "menu" or "menubar" || IsUnseen(tag))
        {
            return PagePart.Around;
        }

        if (tag.Name == "article" || role == "article")
        {
            return PagePart.Article;
        }

        if (tag.Name == "header" || role == "banner")
        {
            return PagePart.Header;
        }

        bool isWrapper = tag.Name is "html" or "body" or "h1";
        bool isSuspect = tag.GetAttribute("aria-hidden") == "true" || HasWord(tag.GetAttribute("class")) || HasWord(tag.GetAttribute("id"));
        return isSuspect && !isWrapper ? PagePart.Suspect : PagePart.None;
    }

    /// <summary>Whether the element is not shown.</summary>
    public static bool IsUnseen(HtmlTagToken tag)
    {
        string style = tag.GetAttribute("style") ?? string.Empty;
        return tag.Attributes.Any(a => a.Name == "hidden") ||
            (style.Contains("display", StringComparison.OrdinalIgnoreCase) && style.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
    }

    private static bool HasWord(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > 500)
        {
            return false;
        }

        foreach (Range range in names.AsSpan().SplitAny(' ', '-', '_', '\t', '\n'))
        {
            if (Words.Contains(names[range].ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }
}
