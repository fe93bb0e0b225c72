namespace Compare.Core.Aligning.Pivots;

/// <summary>A segment as it reads in the pivot language.</summary>
/// <param name="Shown">The words on one line, to be read beside the original and never to be judged.</param>
/// <param name="Words">Its words in order, without figures.</param>
/// <param name="IsOwn">Whether the version itself is in the pivot language, so that nothing was translated.</param>
public sealed record PivotSegment(string Shown, IReadOnlyList<PivotWord> Words, bool IsOwn);
