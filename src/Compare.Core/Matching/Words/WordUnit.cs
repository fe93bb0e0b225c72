using Compare.Core.Text;

namespace Compare.Core.Matching.Words;

/// <summary>The unit in which the words of two versions are compared: a word or a run of digits; of scripts without spaces a single character.</summary>
/// <param name="Key">What it is compared by: the folded form.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Segment">Index of its segment.</param>
/// <param name="Script">The script of its first letter; <see cref="Script.Common"/> for digits.</param>
/// <param name="IsOrdinary">Whether it is a word of the language, and not a name, a figure, an address or program text.</param>
public sealed record WordUnit(string Key, TextSpan Span, int Segment, Script Script, bool IsOrdinary);
