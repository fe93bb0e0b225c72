using Compare.Core.Text;
using Compare.Formats.Reading.Encodings;

namespace Compare.Formats.Reading.Html;

/// <summary>
/// Reads HTML and XHTML: the article's main text, not the menus around it. The document's text is the text between the tags with entities
/// decoded; its map leads every span to the stretch of the file that gives it once tags and entities are taken away.
/// </summary>
public sealed class HtmlReader : IDocumentReader
{
    /// <inheritdoc/>
    public Document Read(Stream content, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        string source = TextDecoder.Decode(content, options, isMarkup: true);
        var walker = new HtmlWalker(TemplateCode.Cover(source), options.MostDepth);
        walker.Walk();
        HtmlBlocks found = walker.Blocks;
        return new Document
        {
            Text = found.Text.ToString(),
            Blocks = MainContent.Choose(found.Blocks, walker.Page),
            Marks = [.. found.Marks.OrderBy(m => m.Span)],
            Hidden = HiddenSpans.Ordered(found.Hidden),
            Map = new RunSourceMap(found.Text.Runs, new LineIndex(source)),
            DeclaredLanguage = walker.Language,
        };
    }
}
