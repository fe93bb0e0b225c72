using Compare.Core.Text;

namespace Compare.Core.Extracting.Names;

/// <summary>
/// A word as a reader sees it: tokens with nothing between them, so that <c>ES&amp;S</c>, <c>G20</c> and <c>Pasc0</c> are one word.
/// </summary>
/// <param name="Span">Where it stands in the document's text, without what is elided before it and inflects it behind an apostrophe.</param>
/// <param name="Capitals">How it uses capital letters.</param>
/// <param name="Script">The script of its first letter.</param>
/// <param name="Folded">Its text, folded.</param>
/// <param name="StartsSentence">Whether a capital here may be the sentence's: at the start, after a full stop, a colon or an opening quotation mark.</param>
/// <param name="Breaks">Whether punctuation or a sign parts it from the word before, so that no name goes over both.</param>
public sealed record WrittenWord(TextSpan Span, Capitals Capitals, Script Script, string Folded, bool StartsSentence, bool Breaks);
