using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Coverage.Content;

/// <summary>Tells which words of a segment belong to a value or name that was extracted. Words are asked for in the order of the text.</summary>
/// <param name="text">The document's text.</param>
/// <param name="extractions">What was extracted from the segment, ordered by span.</param>
/// <param name="space">The space that the versions of the comparison share.</param>
internal sealed class ValueMarker(string text, ImmutableArray<Extraction> extractions, FeatureSpace space)
{
    private readonly List<FeatureWeight> features = [];
    private int next;
    private int last = -1;

    /// <summary>Whether the word belongs to a figure, date, time or address. What is spelled in words comes and goes, and is a word.</summary>
    public bool IsValue { get; private set; }

    /// <summary>Whether the word belongs to a name.</summary>
    public bool IsName { get; private set; }

    /// <summary>Whether the word is the first of the value or name.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>What the value or name is compared by; without features where the word is not its first.</summary>
    public WordMeaning Meaning { get; private set; } = WordMeaning.None;

    /// <summary>Goes on to the word at a span.</summary>
    public void MoveTo(TextSpan word)
    {
        while (next < extractions.Length && (extractions[next].Span.End <= word.Start || extractions[next].Kind == ExtractionKind.Cue))
        {
            next++;
        }

        bool inside = next < extractions.Length && extractions[next].Span.Overlaps(word);
        IsFirst = inside && next != last;
        IsName = inside && extractions[next].Kind == ExtractionKind.Name;
        IsValue = inside && !IsName && (extractions[next].Kind != ExtractionKind.Quantity || HasDigit(extractions[next].Span));
        Meaning = IsFirst ? Read(extractions[next]) : WordMeaning.None;
        last = inside ? next : last;
    }

    private bool HasDigit(TextSpan span)
    {
        foreach (char c in span.Of(text))
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private WordMeaning Read(Extraction extraction)
    {
        features.Clear();
        ValueFeatures.Add(features, [extraction], space, AlignmentModel.Default);
        var shared = new int[features.Count];
        for (int f = 0; f < shared.Length; f++)
        {
            shared[f] = features[f].Feature;
        }

        return new WordMeaning(shared, []);
    }
}
