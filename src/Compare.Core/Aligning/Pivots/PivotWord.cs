using Compare.Core.Text;

namespace Compare.Core.Aligning.Pivots;

/// <summary>
/// A word of a segment as it reads in the pivot language. It has no value, no readings and no place in a document unless the text is the
/// version's own: nothing that extracts numbers, names or negation can be given it.
/// </summary>
/// <param name="Key">The folded form.</param>
/// <param name="Start">Where it begins in <see cref="PivotSegment.Shown"/>; in the version's own text where <paramref name="Own"/> is not null.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="IsTerm">Whether it is a word of content: no function word, name, number or unit.</param>
/// <param name="Own">Its place in the version's text, where the version is in the pivot language; null in a translation.</param>
public sealed record PivotWord(string Key, int Start, int Length, bool IsTerm, TextSpan? Own);
