using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Segmenting;

/// <summary>Divides a document's blocks into segments and segments into tokens. Made for one language; keeps nothing of a document.</summary>
public sealed class Segmenter
{
    private readonly Tokenizer tokenizer;

    /// <summary>A segmenter for <paramref name="language"/>.</summary>
    public Segmenter(Language language)
    {
        tokenizer = new Tokenizer(language);
    }

    /// <summary>The segments in reading order. Every word of every block lies in exactly one.</summary>
    public IReadOnlyList<Segment> Segment(Document document, Segmentation segmentation)
    {
        var segments = new List<Segment>();
        for (int b = 0; b < document.Blocks.Count; b++)
        {
            TextSpan span = document.Blocks[b].Span;
            if (segmentation == Segmentation.Blocks || !span.IsEmpty)
            {
                segments.Add(new Segment(segments.Count, b, span, tokenizer.Tokenize(document, span)));
            }
        }

        return segments;
    }
}
