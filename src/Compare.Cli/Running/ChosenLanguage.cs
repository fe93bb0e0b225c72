using Compare.Core.Languages;

namespace Compare.Cli.Running;

/// <summary>The language of a version and why it was chosen.</summary>
/// <param name="Tag">The language.</param>
/// <param name="Reason">Why, as a clause.</param>
/// <param name="Doubt">The language that the text is plainly in, where that is another; else null.</param>
internal sealed record ChosenLanguage(LanguageTag Tag, string Reason, string? Doubt);
