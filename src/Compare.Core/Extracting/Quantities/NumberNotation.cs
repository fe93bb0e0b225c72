using System.Collections.Frozen;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Quantities;

/// <summary>How a language writes numbers in digits, from its Notation facts (CLDR numbers: symbols and grouping).</summary>
internal sealed class NumberNotation
{
    /// <summary>Reads the facts; a language without any is taken to write as English does, with less certainty.</summary>
    public NumberNotation(Language language)
    {
        Decimal = First(language.Value(FactSection.Notation, "decimal"), '.');
        Group = First(language.Value(FactSection.Notation, "group"), ',');
        IsKnown = language.Knows(FactSection.Notation, "decimal");
        GroupsBySpace = char.IsWhiteSpace(Group) || language.Knows(FactSection.Notation, "groupsBySpace");
        DecimalWords = language.Values(FactSection.Notation, "decimalWord").Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
        SpelledDecimalWords = language.Values(FactSection.Notation, "spelledDecimalWord").Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
        MinusWords = language.Values(FactSection.Notation, "minusWord").Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
        ArticleWords = language.Values(FactSection.Notation, "article").Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
        PointedScales = language.Values(FactSection.Notation, "pointedScale").Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
        OrdinalsDivide = language.Knows(FactSection.Notation, "ordinalsDivide");
        FractionsOfAll = language.Knows(FactSection.Notation, "fractionsOfAll");
        PairsYears = language.Knows(FactSection.Notation, "yearPairs");
        UnitsFirst = language.Knows(FactSection.Notation, "unitsFirst");
        ShortTails = language.Knows(FactSection.Notation, "shortTails");
        ScaleFirst = language.Knows(FactSection.Notation, "scaleFirst");
        SpacedThousands = language.Knows(FactSection.Notation, "spacedThousands");
        ScaleComma = language.Value(FactSection.Notation, "scaleComma");
        LateTens = language.Values(FactSection.Notation, "lateTen").Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
        PartsScale = !language.Knows(FactSection.Notation, "wholeScaleOnly");
    }

    /// <summary>The decimal mark.</summary>
    public char Decimal { get; }

    /// <summary>The group separator.</summary>
    public char Group { get; }

    /// <summary>Whether the language's notation is known at all.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether white space parts groups.</summary>
    public bool GroupsBySpace { get; }

    /// <summary>Words that stand for the decimal mark (point, Komma, 点), folded.</summary>
    public FrozenSet<string> DecimalWords { get; }

    /// <summary>Words that stand for the decimal mark between numbers in words alone (siete con cincuenta), folded.</summary>
    public FrozenSet<string> SpelledDecimalWords { get; }

    /// <summary>Words that stand for a minus sign, folded.</summary>
    public FrozenSet<string> MinusWords { get; }

    /// <summary>Indefinite articles that multiply a scale word by one (a million), folded.</summary>
    public FrozenSet<string> ArticleWords { get; }

    /// <summary>Scales that are written with a point, since the word without it is a unit; folded.</summary>
    public FrozenSet<string> PointedScales { get; }

    /// <summary>Whether an ordinal after a cardinal is the denominator of a fraction (tre quinti, drie vijfde).</summary>
    public bool OrdinalsDivide { get; }

    /// <summary>Whether a fraction word multiplies all of a number with a joiner in it (ciento treinta y dos quintos).</summary>
    public bool FractionsOfAll { get; }

    /// <summary>Whether years are spoken as two pairs of digits (nineteen eighty-four).</summary>
    public bool PairsYears { get; }

    /// <summary>Whether units stand before tens, joined by a word that is glued to the tens.</summary>
    public bool UnitsFirst { get; }

    /// <summary>Whether a last digit after a scale counts the next scale below (两千四百五 is 2450).</summary>
    public bool ShortTails { get; }

    /// <summary>Whether a scale stands before what it multiplies (Swahili: elfu kumi).</summary>
    public bool ScaleFirst { get; }

    /// <summary>Whether hundreds in figures follow the word for thousand (2 bin 300).</summary>
    public bool SpacedThousands { get; }

    /// <summary>Which numbers a comma may part from a scale before them, <c>hundreds</c> or <c>any</c>; null where it does not.</summary>
    public string? ScaleComma { get; }

    /// <summary>Words that add ten to the units before a scale (Irish déag), folded.</summary>
    public FrozenSet<string> LateTens { get; }

    /// <summary>Whether a fraction after a scale word is a part of the scale (dos millones y medio).</summary>
    public bool PartsScale { get; }

    private static char First(string? text, char fallback) => string.IsNullOrEmpty(text) ? fallback : text[0];
}
