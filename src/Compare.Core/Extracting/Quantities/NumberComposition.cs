using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>One attempt to compose the number that begins at a place: takes element after element while they fit. Used once.</summary>
internal sealed class NumberComposition
{
    private static readonly ExactNumber Ten = new(10);
    private readonly PhraseText text;
    private readonly int start;
    private readonly int variant;
    private readonly NumberVocabulary vocabulary;
    private readonly NumberNotation notation;
    private readonly DigitReader digits;
    private readonly NumberComposer composer;
    private double likelihood = 1;
    private bool hasDigits;
    private bool hasScale;
    private bool ended;
    private bool isMultiplier;
    private int joinedFrom = -1;
    private int variants = 1;

    /// <summary>Begins at atom <paramref name="start"/>; where a word or separator allows several readings, <paramref name="variant"/> picks one.</summary>
    public NumberComposition(PhraseText text, int start, int variant, NumberVocabulary vocabulary, NumberNotation notation)
    {
        (this.text, this.start, this.variant, this.vocabulary, this.notation) = (text, start, variant, vocabulary, notation);
        digits = new DigitReader(notation);
        composer = new NumberComposer(notation.PairsYears);
        End = start;
    }

    /// <summary>Whether it is composed of what follows a decimal word.</summary>
    public bool IsDecimal { get; init; }

    /// <summary>Index after the number's last atom.</summary>
    public int End { get; private set; }

    /// <summary>Index of the first atom.</summary>
    public int Start => start;

    /// <summary>Whether an ordinal word ended it.</summary>
    public bool IsOrdinal { get; private set; }

    /// <summary>Whether the digits are part of a larger chain that is no number.</summary>
    public bool IsTorn { get; private set; }

    /// <summary>What a word inside the number says of its exactness.</summary>
    public Approximation Blur { get; private set; }

    /// <summary>The word of several pieces or with an ending that it took last.</summary>
    public InflectedNumber Inflection { get; private set; }

    /// <summary>How many elements it took.</summary>
    public int Elements { get; private set; }

    /// <summary>Whether it is a scale word alone, and whether that word reads as a number so.</summary>
    public (bool Scale, bool StandsAlone) Bare { get; private set; }

    /// <summary>Whether it is a fraction word alone.</summary>
    public bool IsBareFraction { get; private set; }

    /// <summary>How many readings the words and separators allow.</summary>
    public int Variants => variants;

    /// <summary>How it is written.</summary>
    public Notation Notation => !hasDigits ? Notation.Words : hasScale ? Notation.DigitsWithScale : Notation.Digits;

    /// <summary>The scale of the last part.</summary>
    public ExactNumber LastScale => composer.LastScale;

    /// <summary>The value.</summary>
    public NumberReading Reading => new(composer.Total, composer.Precision, composer.IsYearPair ? likelihood * 0.7 : likelihood);

    /// <summary>Takes what it can; says whether there is a number.</summary>
    public bool Run()
    {
        while (!ended && End < text.Count && Step())
        {
            Elements++;
        }

        return !composer.IsEmpty && (End = composer.CutAt >= 0 ? composer.CutAt : End) > start;
    }

    private bool Step()
    {
        int from = End;
        if (composer.IsEmpty)
        {
            return TakeShared(from) || Take(from, from, false);
        }

        bool zero = text.Atoms[from].Kind == AtomKind.Character && text.Longest(from, FactSection.Cardinal) is { Value: "0" };
        if ((zero && Take(from, from + 1, false)) || TakeBlurred(from) || TakeShortTail(from) || TakeLateTen(from)
            || (!hasDigits && ScaleComma.Stands(text, from, composer.Last, notation) && Take(from, from + 1, false)))
        {
            return true;
        }

        int at = text.AfterPoint(from);
        bool hyphen = text.Is(from, "-") && text.IsAdjacent(from) && text.IsAdjacent(from + 1) && !hasDigits;
        if (FractionOf.Joiner(text, from) is { } joiner
            && ((NumberArticle.BeforeFraction(text, joiner.End, notation) is > 0 and var part && Take(from, part, true)) || Take(from, joiner.End, true) || (NumberArticle.Skip(text, joiner.End, notation) is var later && later > joiner.End && Take(from, later, true))))
        {
            return (joinedFrom = from) >= 0;
        }

        return TakeDecimals(from) || Take(from, hyphen ? from + 1 : hasScale ? at : from, false);
    }

    private bool Take(int from, int at, bool joined)
    {
        if (at >= text.Count || text.Atoms[at].Kind == AtomKind.Sign)
        {
            return at < text.Count && composer.IsEmpty && TakeDigits(from, at);
        }

        if (text.Atoms[at].Kind == AtomKind.Digits)
        {
            return TakeDigits(from, at);
        }

        if (Positional.Read(text, at) is { } positional)
        {
            return composer.TryAdd(positional.Value, positional.Digits > 2 ? ExactNumber.Zero : NumberComposer.UnitOf(positional.Value), from, 0) && Accept(positional.End);
        }

        // The Arabic "and" is written onto the word: خمسة وربع is five and a quarter.
        bool prefixed = notation.UnitsFirst && !composer.IsEmpty && text.Atoms[at].Text.StartsWith('و');
        (joined, joinedFrom) = (joined || prefixed, prefixed ? from : joinedFrom);
        return !NumberVocabulary.IsNone(text, at, composer.IsEmpty) && !vocabulary.IsMiswritten(text, at) && NumberVocabulary.At(text, at, variant, ref variants) is { } element
            ? !ScaleGuard.IsPercent(text, element, at) && (TakeLeadingScale(element, from) || Apply(element, from, joined))
            : TakeGlued(from, at);
    }

    private bool TakeLeadingScale(NumberElement element, int from)
    {
        if (isMultiplier || !LeadingScale.MayLead(element, composer, notation))
        {
            return false;
        }

        var multiplier = new NumberComposition(text, element.End, variant, vocabulary, notation) { isMultiplier = true };
        bool added = LeadingScale.TryAdd(element, multiplier, composer, from);
        (hasScale, hasDigits) = (hasScale || added, hasDigits || (added && multiplier.hasDigits));
        return added && Accept(multiplier.End);
    }

    private bool TakeBlurred(int from) => BlurredScale.Before(text, from) is { } blur && Take(from, blur.End, false) && (Blur = blur.Kind) == blur.Kind;

    // After an ordinal only ordinals follow: tricentésimo cuadragésimo séptimo.
    private bool Apply(NumberElement element, int from, bool joined) => element.Kind switch
    {
        not (NumberElementKind.Ordinal or NumberElementKind.OrdinalScale) when IsOrdinal && !(notation.UnitsFirst && element.Kind == NumberElementKind.Addend && element.Value >= Ten) => false,
        NumberElementKind.Ordinal or NumberElementKind.OrdinalScale when Divides(element, joined) => ApplyShare(element, joined),
        NumberElementKind.Addend when notation.UnitsFirst && !hasDigits && composer.TryTens(element.Value, text.Atoms[Math.Max(0, element.End - 1)].Text) => Accept(element.End),
        NumberElementKind.Addend => !(hasDigits && !hasScale) && (!hasDigits || joined || ScaleGuard.MayFollow(text, element, composer.LastScale)) && composer.TryAdd(element.Value, NumberComposer.UnitOf(element.Value), from, 0, joined) && Accept(element.End),
        NumberElementKind.Scale => ApplyScale(element, from, joined),
        NumberElementKind.Ordinal => !hasDigits && composer.TryAdd(element.Value, NumberComposer.UnitOf(element.Value), from, 0) && AcceptOrdinal(element.End),
        NumberElementKind.OrdinalScale => !hasDigits && !(notation.OrdinalsDivide && composer.IsOne && element.Share is not null) && composer.TryScale(element.Value, from, true) && AcceptOrdinal(element.End),
        NumberElementKind.Fraction => ApplyFraction(element, from, joined),
        _ => false,
    };

    // Veinte quintos: where a word is an ordinal and a part, after a number it is a part; las ocho y cuarto is a time.
    private bool Divides(NumberElement element, bool joined) => notation.OrdinalsDivide && element.Share is not null && !IsOrdinal && !hasDigits && composer.TakesShare(element.Share.Value, joined);

    // Treinta y un quinto: one part beside a whole number.
    private bool ApplyShare(NumberElement element, bool joined)
    {
        ExactNumber share = element.Share!.Value;
        return composer.TryDropOne(joinedFrom >= 0) ? composer.TryAdd(share, ExactNumber.Zero, End, -1) && Accept(element.End) : ApplyFraction(element with { Value = share }, End, joined);
    }

    private bool ApplyScale(NumberElement element, int from, bool joined)
    {
        bool first = composer.IsEmpty;
        if ((isMultiplier && LeadingScale.IsLarge(element)) || !ScaleGuard.Allows(text, element, start, End, hasDigits, joined, composer, notation))
        {
            return false;
        }

        if (!composer.TryScale(element.Value, from, !element.IsFactor, joinedFrom))
        {
            ended = composer.CutAt >= 0;
            return false;
        }

        hasScale = true;
        Bare = first ? (true, element.StandsAlone) : (false, false);
        return Accept(element.End);
    }

    // Half a million; two and a half; dos millones y medio; two thirds.
    private bool ApplyFraction(NumberElement element, int from, bool joined)
    {
        if (composer.IsEmpty)
        {
            IsBareFraction = true;
            composer.TryAdd(element.Value, ExactNumber.Zero, from, 0);
            Accept(element.End);
            return SkipTo(element.End);
        }

        (IsBareFraction, joined) = (false, joined || text.Longest(from, FactSection.TimeWord, "andHalf") is not null);
        composer.CollapseIf(!joined && !hasDigits && (joinedFrom < 0 || notation.FractionsOfAll));
        ExactNumber unit = FractionOf.UnitOf(composer, hasScale, joined, notation);
        if (FractionOf.Refined(composer.Last, element.Value, unit, joined, hasDigits) is not { } refined)
        {
            return false;
        }

        composer.Refine(refined, composer.Last.Precision - 1);
        return Accept(FractionOf.Again(text, element.End, unit));
    }

    // "Half a million", "un quart de million": an article or preposition stands between a fraction and the scale that it is of.
    private bool SkipTo(int end)
    {
        int at = NumberArticle.Skip(text, text.Longest(end, FactSection.NumberJoiner, "of")?.End ?? end, notation);
        int unused = 0;
        if (at <= end || at >= text.Count || NumberVocabulary.At(text, at, variant, ref unused) is not { Kind: NumberElementKind.Scale } scale || !composer.TryScale(scale.Value, end, false))
        {
            return true;
        }

        (hasScale, IsBareFraction) = (true, false);
        return Accept(scale.End);
    }

    private bool TakeDigits(int from, int at)
    {
        bool scaled = hasScale && !Bare.Scale && composer.Last.Unit.Sign > 0;
        if ((!composer.IsEmpty && !scaled) || digits.Read(text, at) is not { } number)
        {
            return false;
        }

        int unused = 0;
        bool glued = text.IsAdjacent(at) && text.Atoms[at - 1].Kind == AtomKind.Character;
        bool apart = !composer.IsEmpty && !glued && !(hasDigits && (SpacedMyriad.Continues(text, at, number.End) || SpacedMyriad.Follows(text, at, number, composer, notation))) && NumberVocabulary.At(text, number.End, variant, ref unused) is not { Kind: NumberElementKind.Scale };
        if (apart && !(hasDigits && at > from && composer.MayEndIn(number)))
        {
            return false;
        }

        variants = Math.Max(variants, number.Readings.Length);
        NumberReading reading = number.Readings[Math.Min(variant, number.Readings.Length - 1)];
        bool fits = composer.TryAdd(reading.Value, ExactNumber.Zero, from, reading.Precision);
        (hasDigits, likelihood, IsTorn) = fits ? (true, likelihood * reading.Likelihood, number.Torn) : (hasDigits, likelihood, IsTorn);
        return fits && Accept(DigitTail.Take(text, number, composer));
    }

    private bool TakeGlued(int from, int at)
    {
        (InflectedNumber word, int end) = vocabulary.Glued(text, at, composer.IsEmpty);
        if (word.Pieces.IsEmpty || (hasDigits && word.Pieces is not [{ Kind: NumberElementKind.Scale }]))
        {
            return false;
        }

        // A word whose pieces do not all fit is no part of the number.
        ComposedParts before = composer.Save();
        (bool scale, bool ordinal, int last) = (hasScale, IsOrdinal, End);
        if (!word.Pieces.All(p => p.Kind == NumberElementKind.Joiner || Apply(p with { End = end }, from, false)))
        {
            composer.Restore(before);
            (hasScale, IsOrdinal, End, ended) = (scale, ordinal, last, true);
            return false;
        }

        (Bare, Elements, Inflection) = (word.Pieces.Length > 1 ? (false, false) : Bare, Elements + word.Pieces.Length - 1, word);
        return true;
    }

    // Two point five, zwei Komma fünfundzwanzig, 三点五.
    private bool TakeDecimals(int at)
    {
        if (IsDecimal || (hasScale && hasDigits) || !composer.Last.Value.IsWhole || SpelledDecimals.After(text, at, !hasDigits, vocabulary, notation) is not { } decimals)
        {
            return false;
        }

        composer.Refine(composer.Last.Value + ExactNumber.Parse("0." + decimals.Digits), -decimals.Digits.Length);
        return Accept(decimals.End);
    }

    private bool TakeShared(int from) => LeadingShare.At(text, from) is { } lead && Take(from, lead.End, false) && !IsOrdinal && LeadingShare.Add(composer, lead.Share);

    private bool TakeShortTail(int from) => notation.ShortTails && ShortTail.Read(text, from, composer) is { } tail && composer.TryAdd(tail, ExactNumber.Zero, from, 0) && Accept(from + 1);

    // Cúig mhíle dhéag: the ten of fifteen thousand stands after the thousand.
    private bool TakeLateTen(int from) => !hasDigits && hasScale && notation.LateTens.Contains(text.Atoms[from].Text) && composer.TryLateTen() && Accept(from + 1);

    private bool Accept(int end) => (End = end) >= 0;

    private bool AcceptOrdinal(int end) => IsOrdinal = Accept(end);
}
