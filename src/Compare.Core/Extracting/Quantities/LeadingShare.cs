using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>
/// Words of the languages of South Asia that stand before a number and add a part of one of its unit, or take one away: साढ़े तीन करोड़ is three and a half
/// crore, सवा दो लाख two and a quarter lakh, पौने दो करोड़ a quarter less than two crore. They are facts of the section NumberJoiner: <c>plus-half</c>,
/// <c>plus-quarter</c>, <c>less-quarter</c>.
/// </summary>
internal static class LeadingShare
{
    private static readonly ExactNumber Hundred = ExactNumber.PowerOfTen(2);

    /// <summary>What is added, below zero where it is taken away, and the index after the word; null where no such word stands at the atom, or figures follow it (সোয়া ১০টায়, a time).</summary>
    public static (ExactNumber Share, int End)? At(PhraseText text, int at) =>
        text.Longest(at, FactSection.NumberJoiner, "plus-half", "plus-quarter", "less-quarter") is { } word && word.End < text.Count && text.Atoms[word.End].Kind != AtomKind.Digits ? (Of(word.Value), word.End) : null;

    /// <summary>Adds the share to the number that has been read, of hundreds and more a share of those (साढ़े तीन सौ is 350); always true.</summary>
    public static bool Add(NumberComposer composer, ExactNumber share)
    {
        ExactNumber unit = NumberComposer.UnitOf(composer.Last.Value);
        composer.Refine(composer.Last.Value + (unit >= Hundred ? share * unit : share), composer.Last.Precision - 1);
        return true;
    }

    private static ExactNumber Of(string value) => value switch
    {
        "plus-half" => new ExactNumber(1, 2),
        "plus-quarter" => new ExactNumber(1, 4),
        _ => new ExactNumber(-1, 4),
    };
}
