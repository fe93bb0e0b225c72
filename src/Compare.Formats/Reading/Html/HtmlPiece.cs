using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Compare.Core.Text;

namespace Compare.Formats.Reading.Html;

/// <summary>One token of HTML and where it stands.</summary>
/// <param name="Type">Characters, a start tag, an end tag, a comment and so on.</param>
/// <param name="Span">The token in the source; for characters, their own spelling with entities undecoded.</param>
/// <param name="Tag">The tag with its attributes, where the token is one; else null.</param>
internal readonly record struct HtmlPiece(HtmlTokenType Type, TextSpan Span, HtmlTagToken? Tag)
{
    /// <summary>The name of the tag in lower case; empty where the token is no tag.</summary>
    public string Name => Tag?.Name ?? string.Empty;
}
