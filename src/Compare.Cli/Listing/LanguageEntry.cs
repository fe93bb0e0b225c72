using Compare.Core.Extracting.Claims;
using Compare.Core.Languages;

namespace Compare.Cli.Listing;

/// <summary>A language and what its data support.</summary>
internal sealed record LanguageEntry(string Tag, string Name, string Script, IReadOnlyList<string> Supported)
{
    // What a reader would call it, and the section of facts without which it does not work.
    private static readonly (string Word, FactSection Section)[] Abilities =
    [
        ("numbers", FactSection.Notation),
        ("scale-words", FactSection.Scale),
        ("number-words", FactSection.Cardinal),
        ("percent", FactSection.Percent),
        ("money", FactSection.Currency),
        ("units", FactSection.Unit),
        ("dates", FactSection.Month),
        ("times", FactSection.TimeWord),
        ("places", FactSection.Territory),
        ("titles", FactSection.Title),
    ];

    /// <summary>The entry of a language: what counts are the facts that are there, its own or its parents'.</summary>
    public static LanguageEntry Of(Language language) => new(
        language.Tag.Value,
        language.Name,
        language.Value(FactSection.Identity, "script") ?? "?",
        [.. Abilities.Where(a => language.Facts(a.Section).Count > 0).Select(a => a.Word), .. CueTable.For(language) is null ? (string[])[] : ["claims"]]);
}
