using System.Collections.Immutable;
using Compare.Core.Text;

namespace Compare.Core.Extracting;

/// <summary>Something found in one segment that has a value: what stands there, and the one to four ways in which it may be read.</summary>
/// <param name="Kind">What it is; that of its best reading.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Segment">Index of its segment.</param>
/// <param name="Readings">One to four readings, the likeliest first. Those after the first can only excuse, never accuse.</param>
public sealed record Extraction(ExtractionKind Kind, TextSpan Span, int Segment, ImmutableArray<Reading> Readings)
{
    /// <summary>Most readings that an extraction keeps.</summary>
    public const int MostReadings = 4;

    /// <summary>The likeliest reading's value.</summary>
    public Value Value => Readings[0].Value;
}
