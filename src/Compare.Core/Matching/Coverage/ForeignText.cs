namespace Compare.Core.Matching.Coverage;

/// <summary>A segment that stands in another version's language.</summary>
/// <param name="Text">The segment and the version that it shares its words with, which is the one whose language they are.</param>
/// <param name="IsCertain">Whether the segment says so by itself. A heading or a line of two words counts only beside others that do.</param>
/// <param name="Words">How many different words are the other version's rather than this one's.</param>
/// <param name="Telling">Words that tell whose language it is, at most three; none where it only joins others that tell.</param>
public sealed record ForeignText(SharedText Text, bool IsCertain, int Words, IReadOnlyList<string> Telling);
