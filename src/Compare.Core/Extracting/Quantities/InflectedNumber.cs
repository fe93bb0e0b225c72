using System.Collections.Immutable;

namespace Compare.Core.Extracting.Quantities;

/// <summary>A number word and the form that it stands in.</summary>
/// <param name="Pieces">Its elements in order; none where it is no number word.</param>
/// <param name="Ending">The ending that was taken away; empty where there was none.</param>
/// <param name="Form">What the ending makes of it; null where it is a plain word.</param>
internal readonly record struct InflectedNumber(ImmutableArray<NumberElement> Pieces, string Ending, NumberForm? Form);
