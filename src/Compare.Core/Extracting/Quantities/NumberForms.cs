using System.Collections.Immutable;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>
/// Reads number words in forms that no table lists: with an ending that makes an ordinal (trilyon|uncu, ग्यारह|वां, trillion|th), a denominator
/// (veintiun|avos, tjugoförste|delar), a case (beş|ten, otuz|un), or an age (vierentwintig|jarige). The endings are facts of the language (notation keys <c>ordinalEnding</c>,
/// <c>denominatorEnding</c>, <c>caseEnding</c>, <c>ageEnding</c>); what is left must be a number word, or several in one.
/// </summary>
internal sealed class NumberForms
{
    private const int ShortestScale = 3;
    private const string Vowels = "oaie";
    private static readonly ExactNumber One = new(1);

    private readonly FormEnding[] endings;
    private readonly Dictionary<string, NumberElement> words = new(StringComparer.Ordinal);
    private readonly GluedNumbers glued;
    private readonly bool elides;

    /// <summary>Gathers the endings and the single number words of <paramref name="language"/>.</summary>
    public NumberForms(Language language, GluedNumbers glued)
    {
        (this.glued, elides) = (glued, language.Knows(FactSection.Notation, "elision"));
        var all = new List<FormEnding>();
        AddEndings(language, "denominatorEnding", NumberForm.Denominator, all);
        AddEndings(language, "ordinalEnding", NumberForm.Ordinal, all);
        AddEndings(language, "caseEnding", NumberForm.Case, all);
        AddEndings(language, "ageEnding", NumberForm.Age, all);
        all.Sort((a, b) => a.Ending.Length != b.Ending.Length ? b.Ending.Length.CompareTo(a.Ending.Length) : string.CompareOrdinal(a.Ending, b.Ending));
        endings = [.. all];
        if (endings.Length > 0)
        {
            AddWords(language);
        }
    }

    /// <summary>The elements of <paramref name="word"/> in order, the ending that was taken away and what it makes of them; no elements where it is no number word in such a form.</summary>
    public InflectedNumber Read(string word)
    {
        foreach ((string ending, NumberForm form) in endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal) && Inflected(word[..^ending.Length], form) is { IsEmpty: false } pieces)
            {
                return new InflectedNumber(pieces, ending, form);
            }
        }

        return new InflectedNumber([], string.Empty, null);
    }

    private ImmutableArray<NumberElement> Plain(string stem) => words.TryGetValue(stem, out NumberElement? word) ? [word] : glued.Split(stem);

    // Where vowels are elided, the last one of the number gives way to the ending: ventun|enne.
    private ImmutableArray<NumberElement> Inflected(string stem, NumberForm form)
    {
        ImmutableArray<NumberElement> pieces = Plain(stem);
        for (int i = 0; elides && pieces.IsEmpty && i < Vowels.Length; i++)
        {
            pieces = Plain(stem + Vowels[i]);
        }

        if (pieces.IsEmpty || pieces[^1].Kind == NumberElementKind.Joiner)
        {
            return [];
        }

        NumberElement last = pieces[^1];
        bool ordinal = last.Kind is NumberElementKind.Ordinal or NumberElementKind.OrdinalScale;
        return form switch
        {
            NumberForm.Denominator => Whole(pieces) is { } below && below > One ? [new NumberElement(NumberElementKind.Fraction, One / below, 0)] : [],
            NumberForm.Ordinal when !ordinal => pieces.SetItem(pieces.Length - 1, last with { Kind = last.Kind == NumberElementKind.Scale ? NumberElementKind.OrdinalScale : NumberElementKind.Ordinal }),
            NumberForm.Case when last.Value > One => pieces,
            NumberForm.Age when !ordinal && Whole(pieces) is { } years && years > One => [new NumberElement(NumberElementKind.Addend, years, 0)],
            _ => [],
        };
    }

    private static ExactNumber? Whole(ImmutableArray<NumberElement> pieces)
    {
        var number = new NumberComposer(false);
        foreach (NumberElement piece in pieces)
        {
            bool scale = piece.Kind is NumberElementKind.Scale or NumberElementKind.OrdinalScale;
            if (piece.Kind != NumberElementKind.Joiner && !(scale ? number.TryScale(piece.Value, 0, true) : number.TryAdd(piece.Value, NumberComposer.UnitOf(piece.Value), 0, 0)))
            {
                return null;
            }
        }

        return number.IsEmpty ? null : number.Total;
    }

    private static void AddEndings(Language language, string key, NumberForm form, List<FormEnding> all)
    {
        foreach (string ending in language.Values(FactSection.Notation, key))
        {
            all.Add(new FormEnding(Text.Folding.Fold(ending), form));
        }
    }

    private void AddWords(Language language)
    {
        foreach (FactSection section in (ReadOnlySpan<FactSection>)[FactSection.Scale, FactSection.Cardinal, FactSection.Ordinal])
        {
            foreach (Fact fact in language.Facts(section))
            {
                if (fact.Key.Length >= (section == FactSection.Scale ? ShortestScale : 2) && IsWord(fact.Key) && NumberVocabulary.Element(section, fact.Value, 0, false, true) is { IsFactor: false } element)
                {
                    words.TryAdd(fact.Key, element);
                }
            }
        }
    }

    // Indic words hold vowel signs that are no letters.
    private static bool IsWord(string key)
    {
        foreach (char c in key)
        {
            if (c is ' ' or '-' or '.' or '\'' or '*' || char.IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record FormEnding(string Ending, NumberForm Form);
}
