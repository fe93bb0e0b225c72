using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Core.Matching.Names.Sounds;
using Compare.Core.Text;

namespace Compare.Core.Matching.Names.Rows;

/// <summary>What one version says in one row, made ready to look for the trace of a name that another version has.</summary>
internal sealed class CellTraces
{
    private const int ShortestGlued = 5, LongestCell = 20_000;
    private const double NearConsonants = 0.36;

    private readonly HashSet<string> words;
    private readonly RomanName[] names;
    private readonly string glued;
    private readonly string consonants;
    private readonly string sounds;
    private readonly Script script;
    private readonly PlaceNames places;

    /// <summary>Reads the segments of <paramref name="version"/> in a row.</summary>
    public CellTraces(PreparedVersion version, IEnumerable<int> segments, PlaceNames places)
    {
        string text = string.Join(' ', segments.Select(version.TextOf));
        string roman = Romanizer.Romanize(text.Length <= LongestCell ? text : text[..LongestCell], version.Language);
        string[] split = roman.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        words = [.. split];
        names = [.. words.SelectMany(places.Uninflected).Distinct(StringComparer.Ordinal).Select(RomanName.Of)];
        glued = string.Concat(split);
        consonants = Romanizer.ConsonantSkeleton(glued);
        sounds = RomanName.Of(glued).Sounds;
        script = version.Language.Script;
        this.places = places;
    }

    /// <summary>Whether the cell has a word that may be the name, or what its own language calls it as far as the data know. A word of one consonant, which other scripts write in too many ways, is taken to be there.</summary>
    public bool Has(NameWord word)
    {
        bool foreign = script != word.Mention.Script;
        return (foreign && word.Roman.Consonants.Length < 2)
            || word.Romans.Any(r => HasWord(r) || (foreign && Sounds(r)))
            || word.Entities.Concat(places.EntitiesByIdentifier(word.Mention.Folded)).SelectMany(places.Names).Any(HasWord);
    }

    private bool HasWord(RomanName name) =>
        words.Contains(name.Letters)
        || Array.Exists(names, name.IsLike)
        || (name.Letters.Length >= ShortestGlued && glued.Contains(name.Letters, StringComparison.Ordinal));

    // Another script respells, and many show no vowels or no word boundaries: the consonants are looked for anywhere.
    private bool Sounds(RomanName name) =>
        ConsonantSearch.Cost(name.Consonants, consonants) <= NearConsonants * name.Consonants.Length || ConsonantSearch.Cost(name.Sounds, sounds) <= NearConsonants * name.Sounds.Length;
}
