using Compare.Core.Text;

namespace Compare.Core.Languages;

/// <summary>Three letters of a text in a row.</summary>
/// <param name="Key">The letters, as <see cref="TextFeatures.Pack"/> has them.</param>
/// <param name="Script">The script of the middle one.</param>
/// <param name="Count">How often they occur.</param>
internal sealed record Trigram(ulong Key, Script Script, int Count);
