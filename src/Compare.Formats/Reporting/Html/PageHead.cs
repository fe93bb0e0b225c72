namespace Compare.Formats.Reporting.Html;

/// <summary>The head of a page: its title, its own style sheet, and the policy that allows this, its own script, and nothing else.</summary>
internal static class PageHead
{
    public static void Write(HtmlWriter html, string title, PageAsset style, PageAsset? script)
    {
        html.Open("head");
        html.Open("meta", ("charset", "utf-8"));
        html.Open(
            "meta",
            ("http-equiv", "Content-Security-Policy"),
            ("content", $"default-src 'none'; style-src {style.Source};{(script is null ? string.Empty : $" script-src {script.Source};")} base-uri 'none'; form-action 'none'"));
        html.Open("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Element("title", title);
        html.Asset("style", style.Content);
        html.Close("head");
    }
}
