using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using Compare.Core.Text;

namespace Compare.Formats.Reading.Html;

/// <summary>Divides HTML into tokens by the rules of the HTML Standard (section 13.2.5), with exact positions and in linear time.</summary>
internal static class HtmlPieces
{
    /// <summary>The tokens of <paramref name="source"/>, in order and without gaps, up to its end.</summary>
    public static IEnumerable<HtmlPiece> Of(string source)
    {
        using var tokenizer = new HtmlTokenizer(new TextSource(new StringTextSource(source)), (IEntityProvider)HtmlEntityProvider.Resolver)
        {
            IsNotConsumingCharacterReferences = true,
            SkipComments = true,
        };
        int foreign = 0;
        while (tokenizer.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            int start = token.Position.Index;
            var tag = token as HtmlTagToken;
            if (token.Type == HtmlTokenType.StartTag && tag is not null)
            {
                foreign += tag.Name is "svg" or "math" && !tag.IsSelfClosing ? 1 : 0;
                tokenizer.State = foreign > 0 ? HtmlParseMode.PCData : ModeAfter(tag.Name);
            }
            else if (token.Type == HtmlTokenType.EndTag && token.Name is "svg" or "math")
            {
                foreign = Math.Max(0, foreign - 1);
            }

            yield return new HtmlPiece(token.Type, new TextSpan(start, Math.Clamp(tokenizer.InsertionPoint, start, source.Length)), tag);
        }
    }

    // Inside some elements a less-than sign is text. Which ones is for the tree to know; the tokenizer must be told.
    private static HtmlParseMode ModeAfter(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "textarea" or "title" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
