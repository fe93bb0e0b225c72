using System.Collections.Frozen;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Names;

/// <summary>What a language's data say of names, made ready for look-up.</summary>
public sealed class NameFacts
{
    private readonly FrozenSet<string> functionWords;
    private readonly FrozenSet<string> titles;
    private readonly FrozenSet<string> organisationWords;
    private readonly FrozenSet<string> particles;
    private readonly FrozenSet<string> calendar;
    private readonly FrozenSet<string> numbers;

    /// <summary>The facts of <paramref name="language"/>.</summary>
    public NameFacts(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        Gazetteer = new Gazetteer(language);
        functionWords = Keys(language, FactSection.FunctionWord);
        titles = Keys(language, FactSection.Title);
        organisationWords = Keys(language, FactSection.OrganisationWord);
        particles = Keys(language, FactSection.NameParticle);
        calendar = Keys(language, FactSection.Month).Union(Keys(language, FactSection.Weekday)).ToFrozenSet(StringComparer.Ordinal);
        CapitalisesNouns = language.Value(FactSection.Notation, "nounCapitals") is not null;
        numbers = CapitalisesNouns ? Keys(language, FactSection.Cardinal) : [];
    }

    /// <summary>The places.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>Whether every noun has a capital, so that a capital alone says little.</summary>
    public bool CapitalisesNouns { get; }

    /// <summary>The title suffixes and prefixes, folded.</summary>
    public IReadOnlyCollection<string> Titles => titles;

    /// <summary>The head words of organisations, folded.</summary>
    public IReadOnlyCollection<string> OrganisationWords => organisationWords;

    /// <summary>
    /// Whether the folded word is a function word, a month or a weekday: a capital does not make it a name. Where every noun has a capital, a number
    /// word is one too: "Neunzehn Personen" names nobody.
    /// </summary>
    public bool IsCommon(string folded) => functionWords.Contains(folded) || calendar.Contains(folded) || numbers.Contains(folded);

    /// <summary>Whether the folded word is a title or role.</summary>
    public bool IsTitle(string folded) => titles.Contains(folded);

    /// <summary>Whether the folded word is a head word of organisations.</summary>
    public bool IsOrganisationWord(string folded) => organisationWords.Contains(folded);

    /// <summary>Whether the folded word may stand in small letters inside a name.</summary>
    public bool IsParticle(string folded) => particles.Contains(folded);

    private static FrozenSet<string> Keys(Language language, FactSection section) =>
        language.Facts(section).Select(f => f.Key).ToFrozenSet(StringComparer.Ordinal);
}
