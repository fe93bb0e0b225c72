using Compare.Core.Extracting.Names;
using Compare.Core.Languages;

namespace Compare.Core.Matching.Names;

/// <summary>What the data of one version's language say of a word with a capital.</summary>
internal sealed class NameLanguage(Language language)
{
    private readonly NameFacts facts = new(language);

    /// <summary>Places, peoples and languages.</summary>
    public PlaceNames Places { get; } = new(language);

    /// <summary>Whether every noun has a capital.</summary>
    public bool CapitalisesNouns => facts.CapitalisesNouns;

    /// <summary>Whether the folded word is what translations translate: a function word, a month, a weekday, a title, a language, a word of places and bodies.</summary>
    public bool IsCommon(string folded) => facts.IsCommon(folded) || facts.IsTitle(folded) || facts.IsOrganisationWord(folded)
        || language.Knows(FactSection.TranslatedWord, folded) || language.Knows(FactSection.LanguageName, folded);

    /// <summary>What a mention names, alone or with the word beside it.</summary>
    public IReadOnlyList<string> EntitiesOf(NameMention mention) =>
    [
        .. Places.EntitiesOf(mention.Folded)
            .Concat(mention.Neighbours.Before.Length > 0 ? Places.EntitiesOf($"{mention.Neighbours.Before} {mention.Folded}") : [])
            .Concat(mention.Neighbours.After.Length > 0 ? Places.EntitiesOf($"{mention.Folded} {mention.Neighbours.After}") : [])
            .Distinct(StringComparer.Ordinal),
    ];
}
