using Compare.Core.Languages;

namespace Compare.Cli.Running;

/// <summary>The language of a version and why it was chosen.</summary>
/// <param name="Tag">The language.</param>
/// <param name="Reason">Why, as a clause.</param>
/// <param name="Warning">A sentence for the user, where the text is plainly in another language or nothing is known of this one; else null.</param>
internal sealed record ChosenLanguage(LanguageTag Tag, string Reason, string? Warning);
