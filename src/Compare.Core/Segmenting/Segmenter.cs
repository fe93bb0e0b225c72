using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Segmenting;

/// <summary>Divides a document's blocks into segments and segments into tokens. Made for one language; keeps nothing of a document.</summary>
public sealed class Segmenter
{
    private readonly Tokenizer tokenizer;
    private readonly SentenceSplitter sentences;

    /// <summary>A segmenter for <paramref name="language"/>.</summary>
    public Segmenter(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        tokenizer = new Tokenizer(language);
        sentences = new SentenceSplitter(language);
    }

    /// <summary>
    /// The segments in reading order. Every word of every block lies in exactly one. Headings, front matter, code and lines stay whole. Where a
    /// block becomes sentences, a block without a word or sign becomes none.
    /// </summary>
    public IReadOnlyList<Segment> Segment(Document document, Segmentation segmentation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var segments = new List<Segment>();
        for (int b = 0; b < document.Blocks.Count; b++)
        {
            Block block = document.Blocks[b];
            IReadOnlyList<Token> tokens = tokenizer.Tokenize(document, block.Span);
            if (segmentation == Segmentation.Blocks || block.Kind == BlockKind.Line)
            {
                segments.Add(new Segment(segments.Count, b, block.Span, tokens));
            }
            else if (tokens.Count > 0)
            {
                Divide(document.Text, block.Kind, tokens, (start, end) => segments.Add(Piece(segments.Count, b, tokens, start, end)));
            }
        }

        return segments;
    }

    private void Divide(string text, BlockKind kind, IReadOnlyList<Token> tokens, Action<int, int> add)
    {
        List<int> ends = kind is BlockKind.Heading or BlockKind.FrontMatter or BlockKind.Code
            ? [tokens.Count]
            : PhraseSplitter.Refine(tokens, sentences.Ends(text, tokens));
        int start = 0;
        foreach (int end in ends)
        {
            add(start, end);
            start = end;
        }
    }

    private static Segment Piece(int index, int block, IReadOnlyList<Token> tokens, int start, int end)
    {
        var own = new Token[end - start];
        for (int t = start; t < end; t++)
        {
            own[t - start] = tokens[t];
        }

        own[0] = own[0] with { SpaceBefore = true };
        return new Segment(index, block, new TextSpan(own[0].Span.Start, own[^1].Span.End), own);
    }
}
