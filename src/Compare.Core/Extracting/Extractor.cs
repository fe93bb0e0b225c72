using System.Collections.Immutable;
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
        recognizers = [new References.ReferenceRecognizer(language), new Names.NameRecognizer(language)];
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
