using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Phrases;

/// <summary>
/// Prepares segments for the recognizers of values, which ask one after the other for the same segment: the last one is kept. Safe to share between
/// threads; what is kept is replaced as a whole.
/// </summary>
internal sealed class SegmentReader(Language language)
{
    private readonly PhraseTable table = new(language);
    private readonly NumberReader numbers = new(language);
    private volatile NumberText? last;

    /// <summary>How the language writes numbers.</summary>
    public NumberNotation Notation => numbers.Notation;

    /// <summary>The segment's phrases and numbers.</summary>
    public NumberText Read(Document document, Segment segment)
    {
        NumberText? kept = last;
        if (kept is not null && ReferenceEquals(kept.Text.Document, document) && ReferenceEquals(kept.Text.Segment, segment))
        {
            return kept;
        }

        var read = new NumberText(new PhraseText(table, document, segment), numbers);
        last = read;
        return read;
    }
}
