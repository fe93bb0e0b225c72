using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Names.Sounds;

/// <summary>What one version says in one row, in sounds: where the name of another version is looked for when its letters are not there.</summary>
internal sealed class SoundCell
{
    // Endings are cheap, what stands before a name is dearer: clitics of Arabic and Hebrew, parts of compounds.
    private const float Before = 0.25f, BeforeAbjad = 0.1f, After = 0.08f, Glued = 0.2f;

    // A word in small letters may be made from a name (parisian), but has to be nearer to it.
    private const float Small = 0.12f;

    // How near is a trace: of a name between scripts and in one, of one with few consonants, of what a language itself calls a place.
    private const float Near = 0.45f, NearInLatin = 0.38f, NearIfLight = 0.3f, NearPlace = 0.28f;
    private const int MostWords = 2000, ShortestGlued = 7, LongestInitials = 6, ShortestStem = 4;

    private readonly HashSet<string> letters = new(StringComparer.Ordinal);
    private readonly HashSet<string> initials = new(StringComparer.Ordinal);
    private readonly List<(string Sounds, bool IsSmall)> words = [];
    private readonly string all;
    private readonly string text;
    private readonly Script script;
    private readonly bool kana;
    private readonly SoundCosts costs;

    /// <summary>Reads the segments of <paramref name="version"/> in a row.</summary>
    /// <param name="version">The version.</param>
    /// <param name="segments">Its segments in the row.</param>
    /// <param name="places">How its language declines names.</param>
    public SoundCell(PreparedVersion version, IEnumerable<int> segments, PlaceNames places)
    {
        script = version.Language.Script;
        text = Folding.Fold(string.Join(' ', segments.Select(version.TextOf)));
        kana = version.Language.Value(FactSection.Identity, "script") == "Jpan";
        var together = new System.Text.StringBuilder();
        foreach (WrittenWord written in segments.SelectMany(i => WordReader.Read(version.Document, version.Segments[i])).Take(MostWords))
        {
            bool small = Scripts.HasCapitals(written.Script) && written.Capitals == Capitals.None;
            foreach (string word in Romanizer.Romanize(written.Span.Of(version.Document.Text), version.Language).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                letters.Add(word);
                words.Add((SoundLetters.Of(word, written.Script == Script.Latin ? Script.Latin : script), small));
                together.Append(words[^1].Sounds);
                foreach (string form in small ? [] : places.BaseForms(word))
                {
                    letters.Add(form);
                    words.Add((SoundLetters.Of(form, script), small));
                }

                if (!small && word.Length is > 1 and <= LongestInitials)
                {
                    initials.Add(word);
                }
            }
        }

        all = together.ToString();
        costs = script is Script.Arabic or Script.Hebrew ? SoundCosts.Abjad : script is Script.Hangul || !Scripts.IsSpaced(script) ? SoundCosts.Syllabic : SoundCosts.Common;
    }

    /// <summary>Whether its language writes Latin letters.</summary>
    public bool IsLatin => script == Script.Latin;

    /// <summary>Whether the cell has the name, in letters or by its sound.</summary>
    /// <param name="roman">One word of it in small ASCII letters.</param>
    /// <param name="written">The script that it is written in.</param>
    /// <param name="heavy">Whether it has consonants enough for its sound to be told.</param>
    public bool HasName(string roman, Script written, bool heavy) => Distance(roman) < (!heavy ? NearIfLight : IsLatin && written == Script.Latin ? NearInLatin : Near);

    /// <summary>Whether a word of the cell has just these letters.</summary>
    public bool HasLetters(string roman) => letters.Contains(roman);

    /// <summary>Whether the cell has a place by one of the names that its own language has for it, or a word made from one; in Han characters the first of them is enough.</summary>
    public bool HasPlace(IReadOnlyList<string> names, Language language)
    {
        foreach (string name in names)
        {
            // Korean shortens the names of regions to the syllables of their characters.
            if (script == Script.Hangul && text.Contains(name[..1], StringComparison.Ordinal))
            {
                return true;
            }

            if (!Scripts.IsSpaced(script))
            {
                // Simplified and traditional characters have one reading.
                if (text.Contains(script == Script.Han ? name[..1] : name, StringComparison.Ordinal) || (script == Script.Han && name.Length > 1 && all.Contains(SoundLetters.Of(Romanizer.Romanize(name, language).Replace(" ", string.Empty, StringComparison.Ordinal), script), StringComparison.Ordinal)))
                {
                    return true;
                }

                continue;
            }

            foreach (string word in Romanizer.Romanize(name, language).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if ((word.Length >= ShortestStem || word.Length == name.Length) && (Distance(word) < NearPlace || HasStem(word)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether names are told apart from the words around them by spaces.</summary>
    public bool IsSpaced => Scripts.IsSpaced(script);

    // German and Germany, Deutsche and Deutschland.
    private bool HasStem(string word) => word.Length >= ShortestStem && letters.Any(l => l.StartsWith(word[..ShortestStem], StringComparison.Ordinal));

    /// <summary>Whether the cell has the first letters of the words of a name, or of its first word, as an abbreviation.</summary>
    public bool HasInitials(IReadOnlyList<NameWord> name) =>
        (name.Count > 1 && initials.Contains(string.Concat(name.Select(w => w.Roman.Letters[..1])))) || initials.Any(i => i.Length < 4 && name[0].Roman.Letters.Length > 2 * i.Length && name[0].Roman.Letters.StartsWith(i, StringComparison.Ordinal));

    /// <summary>Whether the name, by its syllables Japanese or Chinese, may stand here in characters that are read in too many ways to be looked for.</summary>
    public bool MayBeWrittenInHan(string roman) => kana && EastAsianSyllables.MayBe(roman);

    // How far the best place is from the name: 0 where it stands there, 1 where nothing of it does.
    private float Distance(string roman)
    {
        if (letters.Contains(roman))
        {
            return 0;
        }

        // Korean names are written in Latin letters as Hangul is romanised: Joseon, Seung.
        float distance = DistanceOf(SoundLetters.Of(roman, Script.Latin));
        return script == Script.Hangul ? Math.Min(distance, DistanceOf(SoundLetters.Of(roman, Script.Hangul))) : distance;
    }

    private float DistanceOf(string name)
    {
        float weight = SoundCosts.Weight(name), best = weight;
        if (!Scripts.IsSpaced(script))
        {
            return Math.Min(1, SoundSearch.Cost(name, all, costs, 0, 0) / weight);
        }

        float before = script is Script.Arabic or Script.Hebrew ? BeforeAbjad : Before;
        for (int i = 0; i < words.Count && best > 0; i++)
        {
            (string sounds, bool small) = words[i];
            best = Math.Min(best, SoundSearch.Cost(name, sounds, costs, before, After) + (small ? Small * weight : 0));
            if (i + 1 < words.Count && name.Length >= ShortestGlued && sounds.Length < name.Length)
            {
                best = Math.Min(best, SoundSearch.Cost(name, sounds + words[i + 1].Sounds, costs, before, After) + (Glued * (small ? weight : 1)));
            }
        }

        return Math.Min(1, best / weight);
    }
}
