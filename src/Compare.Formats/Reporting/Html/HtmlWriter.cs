using System.Buffers;
using Compare.Formats.Reporting.Quoting;
using Compare.Formats.Reporting.Terminal;

namespace Compare.Formats.Reporting.Html;

/// <summary>Writes elements and text. Whatever is written as text or as an attribute's value is escaped here, so nothing of an article is ever markup.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Opens an element.</summary>
    /// <param name="tag">Its name.</param>
    /// <param name="attributes">Names and values; one whose value is null is left out.</param>
    public void Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(tag);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null)
            {
                output.Write(' ');
                output.Write(name);
                output.Write("=\"");
                Escape(SafeText.Block(value));
                output.Write('"');
            }
        }

        output.Write('>');
    }

    /// <summary>Closes an element; what follows stands on a new line.</summary>
    public void Close(string tag)
    {
        CloseInline(tag);
        output.Write('\n');
    }

    /// <summary>Closes an element inside a line.</summary>
    public void CloseInline(string tag)
    {
        output.Write("</");
        output.Write(tag);
        output.Write('>');
    }

    /// <summary>An element that holds only text.</summary>
    public void Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        Text(text);
        Close(tag);
    }

    /// <summary>An element inside a line that holds only text.</summary>
    public void Inline(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        Text(text);
        CloseInline(tag);
    }

    /// <summary>Text of an article, or any other.</summary>
    public void Text(string text) => Escape(SafeText.Block(text));

    /// <summary>An English sentence that may quote words which run from right to left.</summary>
    public void Sentence(string text) => Escape(Isolation.Sentence(SafeText.OneLine(text)));

    /// <summary>Our own style sheet or script, to the letter: its digest is in the page's policy.</summary>
    public void Asset(string tag, string content)
    {
        Open(tag);
        output.Write(content);
        Close(tag);
    }

    private void Escape(string text)
    {
        ReadOnlySpan<char> rest = text;
        for (int special; (special = rest.IndexOfAny(Special)) >= 0; rest = rest[(special + 1)..])
        {
            output.Write(rest[..special]);
            output.Write(rest[special] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
        }

        output.Write(rest);
    }
}
