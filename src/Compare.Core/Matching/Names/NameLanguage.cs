using System.Runtime.CompilerServices;
using Compare.Core.Extracting.Names;
using Compare.Core.Languages;

namespace Compare.Core.Matching.Names;

/// <summary>What the data of one version's language say of a word with a capital.</summary>
internal sealed class NameLanguage(Language language)
{
    private static readonly ConditionalWeakTable<Language, NameLanguage> Loaded = new();
    private readonly NameFacts facts = new(language);

    /// <summary>What the data of <paramref name="language"/> say, made ready when first asked for and kept as long as it is.</summary>
    public static NameLanguage Of(Language language) => Loaded.GetValue(language, static l => new NameLanguage(l));

    /// <summary>Places, peoples and languages.</summary>
    public PlaceNames Places { get; } = new(language);

    /// <summary>Whether every noun has a capital.</summary>
    public bool CapitalisesNouns => facts.CapitalisesNouns;

    /// <summary>Whether the folded word is the head word of a church, a hotel or another house or body.</summary>
    public bool IsHouse(string folded) => facts.IsOrganisationWord(folded);

    /// <summary>Whether the folded word is a title or role.</summary>
    public bool IsTitle(string folded) => facts.IsTitle(folded);

    /// <summary>Whether the folded word is a function word, a month or a weekday.</summary>
    public bool IsFunctionWord(string folded) => facts.IsCommon(folded);

    /// <summary>Whether the folded word joins the halves of a name or is a particle of names: of, de, al.</summary>
    public bool IsJoiner(string folded) => facts.IsParticle(folded) || language.Values(FactSection.TimeWord, folded).Contains("joiner");

    /// <summary>Whether the folded word is what translations translate: a function word, a month, a weekday, a title, a language, a word of places and bodies.</summary>
    public bool IsCommon(string folded) => facts.IsCommon(folded) || facts.IsTitle(folded) || facts.IsOrganisationWord(folded)
        || language.Knows(FactSection.TranslatedWord, folded) || language.Knows(FactSection.LanguageName, folded);

    /// <summary>Whether there is a list of the language's ordinary words.</summary>
    public bool HasVocabulary => !language.Vocabulary.IsEmpty;

    /// <summary>Whether there is a list of the language's ordinary words, and it does not have the folded one, nor the two that it may be made of.</summary>
    public bool IsUnknown(string folded) => HasVocabulary && !IsOrdinary(folded);

    /// <summary>Whether the folded word is made of two ordinary ones and is no plural: Fleetwood, Facebook. Languages of one script leave it as it is.</summary>
    public bool IsCompound(string folded) => !folded.EndsWith('s') && !language.Vocabulary.Contains(folded) && language.Vocabulary.IsCompound(folded);

    /// <summary>Whether the folded word is one that the list of the language's ordinary words has, or made of two such.</summary>
    public bool IsOrdinary(string folded) => language.Vocabulary.Contains(folded) || language.Vocabulary.IsCompound(folded);

    /// <summary>What a mention names with the word beside it, or else alone.</summary>
    public IReadOnlyList<string> EntitiesOf(NameMention mention)
    {
        string[] together =
        [
            .. (mention.Neighbours.Before.Length > 0 ? Places.EntitiesOf($"{mention.Neighbours.Before} {mention.Folded}") : [])
                .Concat(mention.Neighbours.After.Length > 0 ? Places.EntitiesOf($"{mention.Folded} {mention.Neighbours.After}") : [])
                .Distinct(StringComparer.Ordinal),
        ];
        return together.Length > 0 ? together : [.. Places.EntitiesOf(mention.Folded).Distinct(StringComparer.Ordinal)];
    }
}
