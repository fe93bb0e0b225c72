using Compare.Core.Text;

namespace Compare.Core.Extracting.Claims;

/// <summary>A word as cues see it; in scripts without spaces, one character.</summary>
/// <param name="Key">Its text in the form in which tables are keyed (<see cref="CueWords.Key"/>).</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Clause">Which stretch between marks of punctuation it belongs to, from zero.</param>
internal sealed record CueWord(string Key, TextSpan Span, int Clause);
