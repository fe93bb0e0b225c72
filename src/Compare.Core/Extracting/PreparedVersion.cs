using System.Collections.Immutable;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting;

/// <summary>One version, read, segmented and extracted: all that later stages know of it. Immutable.</summary>
public sealed class PreparedVersion
{
    /// <summary>How the version is called in results; unique in a comparison.</summary>
    public required string Id { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>Its text, blocks and marks.</summary>
    public required Document Document { get; init; }

    /// <summary>Its segments in order; <see cref="Segment.Index"/> is the place in this list.</summary>
    public required IReadOnlyList<Segment> Segments { get; init; }

    /// <summary>The segments that stand in another version's language, by index, with that language; they were read in it.</summary>
    public IReadOnlyDictionary<int, Language> Foreign { get; init; } = new Dictionary<int, Language>();

    /// <summary>What was found in each segment, ordered by span, without overlaps; one list a segment.</summary>
    public required ImmutableArray<ImmutableArray<Extraction>> Extractions { get; init; }

    /// <summary>The words of a segment as they stand in the text.</summary>
    public string TextOf(int segment) => Segments[segment].Span.Of(Document.Text);

    /// <summary>The words of a span as they stand in the text.</summary>
    public string TextOf(TextSpan span) => span.Of(Document.Text);

    /// <summary>The words of a span on one line, without the signs of markup inside it and without runs of white space.</summary>
    public string WordsOf(TextSpan span)
    {
        var words = new System.Text.StringBuilder();
        int at = span.Start;
        foreach (TextSpan hidden in Document.Hidden.Where(h => h.Overlaps(span)))
        {
            words.Append(Document.Text, at, Math.Max(at, hidden.Start) - at);
            at = Math.Min(span.End, Math.Max(at, hidden.End));
        }

        words.Append(Document.Text, at, span.End - at);
        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The block that a segment belongs to.</summary>
    public Block BlockOf(int segment) => Document.Blocks[Segments[segment].Block];
}
