using System.Collections.Immutable;
using Compare.Core.Extracting.Names;
using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.References;
using Compare.Core.Extracting.Times;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting;

/// <summary>Finds everything in a language's segments that has a value: runs each recognizer, then the arbiter. Make one for each language and keep it.</summary>
public sealed class Extractor
{
    private readonly ImmutableArray<IRecognizer> recognizers;

    /// <summary>An extractor for <paramref name="language"/>; this is where a new kind of recognizer is added.</summary>
    public Extractor(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var reader = new SegmentReader(language);
        recognizers =
        [
            new ReferenceRecognizer(language),
            new QuantityRecognizer(reader),
            new DurationRecognizer(reader),
            new DateRecognizer(language, reader),
            new TimeRecognizer(language, reader),
            new NameRecognizer(language),
        ];
    }

    /// <summary>What stands in the segment, ordered by span, without overlaps.</summary>
    public ImmutableArray<Extraction> Extract(Document document, Segment segment)
    {
        var found = new List<Extraction>();
        foreach (IRecognizer recognizer in recognizers)
        {
            recognizer.Recognize(document, segment, found);
        }

        return Arbiter.Settle(found);
    }
}
