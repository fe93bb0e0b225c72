using Compare.Core.Text;

namespace Compare.Core.Matching.Facts;

/// <summary>One word of a name, or a whole name of the gazetteer, where a version writes it.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Segment">Index of its segment.</param>
/// <param name="Row">The row of its segment.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Key">What names are told apart by: the folded letters, or the gazetteer's entity after an at sign.</param>
/// <param name="Folded">The folded letters.</param>
/// <param name="Likelihood">How likely it is that this is a name at all, 0 to 1; 0 where it was found by what others write.</param>
internal sealed record NameUse(int Version, int Segment, int Row, TextSpan Span, string Key, string Folded, double Likelihood);
