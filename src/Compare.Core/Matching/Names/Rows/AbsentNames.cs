using Compare.Core.Aligning;
using Compare.Core.Matching.Names.Sounds;
using Compare.Core.Text;

namespace Compare.Core.Matching.Names.Rows;

/// <summary>
/// Finds the names of one cell of which another cell of the row shows no trace: none of their words stands there, in letters or by its sound in whatever script, nor what
/// the language calls the place. Words that translations translate are passed over, and what is too short to be told by its sound.
/// </summary>
internal sealed class AbsentNames(NameRegister register, IReadOnlyList<NameLanguage> languages)
{
    // By weight (SoundCosts): what is lighter has too few consonants to be told from chance.
    private const float LightestWord = 1.1f, LightestName = 2f, LightestLatinName = 1.5f, HeavyWord = 2.1f;

    /// <summary>The names of <paramref name="from"/> that <paramref name="cell"/> shows no trace of, in order.</summary>
    /// <param name="row">The row of both cells.</param>
    /// <param name="from">Whose names are looked for.</param>
    /// <param name="cell">Where they are looked for.</param>
    /// <param name="certain">Whether only what is a name for certain is wanted: a known place, or a word that the vocabulary of its language, which there is, does not have.</param>
    public IEnumerable<AbsentName> Find(GridRow row, CellNames from, CellNames cell, bool certain)
    {
        for (int first = 0; first < from.Words.Count;)
        {
            int last = first;
            while (last + 1 < from.Words.Count && from.Words[last].After == from.Words[last + 1])
            {
                last++;
            }

            NameWord[] words = [.. from.Words.Skip(first).Take(last - first + 1).SkipWhile(w => languages[from.Version].IsFunctionWord(w.Mention.Folded))];
            NameWord[] judged = [.. words.Where(w => IsTransliterated(from.Version, cell, w) && !cell.Sounds.MayBeWrittenInHan(Letters(w)))];
            if (judged.Length > 0 && (!certain || IsCertain(from.Version, judged, cell)) && !HasTrace(cell, judged) && !cell.Sounds.HasInitials(words))
            {
                yield return new AbsentName(row.Index, from.Version, words, judged)
                {
                    IsMixed = Array.Exists(words, w => IsMixing(languages[from.Version], w)),
                    IsByname = judged[0] == words[0] && Bynames.IsJoined(register.Context.Versions[from.Version].Document.Text, words[0].Mention.Span.Start, languages[from.Version]),
                };
            }

            first = last + 1;
        }
    }

    // Without spaces chance makes most words; several words of a name are looked for as one, and a word by itself has to be nearer.
    private bool HasTrace(CellNames cell, NameWord[] words) => cell.Sounds.IsSpaced || words.Length == 1 || Array.Exists(words, w => IsKnownPlace(cell, w))
        ? Array.Exists(words, w => HasTrace(cell, w))
        : cell.Sounds.HasName(string.Concat(words.Select(Letters)), words[0].Mention.Script, heavy: true) || Array.Exists(words, w => cell.Sounds.HasName(Letters(w), w.Mention.Script, heavy: false));

    /// <summary>Whether the cell shows a trace of the word.</summary>
    public bool HasTrace(CellNames cell, NameWord word)
    {
        PlaceNames places = languages[cell.Version].Places;
        string[] named = [.. word.Entities.Concat(places.EntitiesByIdentifier(word.Mention.Folded)).SelectMany(places.WrittenNames)];
        bool told = cell.Sounds.IsSpaced || named.Length == 0;
        return (told && cell.Sounds.HasName(Letters(word), word.Mention.Script, Weight(word) >= HeavyWord)) || cell.Sounds.HasLetters(Letters(word))
            || cell.Sounds.HasPlace(named, register.Context.Versions[cell.Version].Language);
    }

    private bool IsTransliterated(int version, CellNames cell, NameWord word) => IsKnownPlace(cell, word)
        || ((word.IsName || word.IsUnknown) && !IsNumbered(word)
            && (word.IsUnknown || !languages[version].HasVocabulary || (cell.Sounds.IsLatin && word.IsName && languages[version].IsCompound(word.Mention.Folded)))
            && !word.Entities.Any(PlaceNames.IsPlace) && !languages[version].Places.IsPartOfName(word.Mention.Folded)
            && Weight(word) >= LightestWord);

    // What both languages have a name for. In Naples, Italy the country is there for those who do not know the town.
    private bool IsKnownPlace(CellNames cell, NameWord word) => word.IsName && !FollowsComma(word) && word.Entities.Any(e => PlaceNames.IsPlace(e) && languages[word.Mention.Version].Places.WrittenNames(e).Count > 0 && languages[cell.Version].Places.WrittenNames(e).Count > 0);

    private bool FollowsComma(NameWord word)
    {
        string text = register.Context.Versions[word.Mention.Version].Document.Text;
        int at = (word.Before ?? word).Mention.Span.Start - 2;
        return at > 0 && text[at] == ',' && char.IsLetter(text[at - 1]);
    }

    private bool IsCertain(int version, NameWord[] judged, CellNames cell) => Array.Exists(judged, w => IsKnownPlace(cell, w))
        || (languages[version].HasVocabulary && judged.Sum(Weight) >= (cell.Sounds.IsLatin && judged[0].Mention.Script == Script.Latin ? LightestLatinName : LightestName));

    private static bool IsMixing(NameLanguage language, NameWord word) => language.IsHouse(word.Mention.Folded) || (language.IsOrdinary(word.Mention.Folded) && !language.IsCommon(word.Mention.Folded) && word.Entities.Count == 0);

    /// <summary>Whether a Roman numeral follows the word: Stephen VI, Henry IV. Rulers and popes have a name in each language.</summary>
    public bool IsNumbered(NameWord word)
    {
        ReadOnlySpan<char> rest = register.Context.Versions[word.Mention.Version].Document.Text.AsSpan(word.Mention.Span.End);
        if (rest.Length < 2 || rest[0] != ' ')
        {
            return false;
        }

        int end = rest[1..].IndexOfAnyExcept("IVX");
        return end < 0 || (end > 0 && !char.IsLetterOrDigit(rest[1 + end]));
    }

    private static float Weight(NameWord word) => SoundCosts.Weight(SoundLetters.Of(Letters(word), word.Mention.Script));

    private static string Letters(NameWord word) => word.Roman.Letters.Replace(" ", string.Empty, StringComparison.Ordinal);
}
