using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Compare.Core.Extracting.Names;
using Compare.Core.Languages;
using Compare.Core.Matching.Names.Spellings;

namespace Compare.Core.Matching.Names;

/// <summary>The words that a language's data know with a capital or without: places, languages, peoples, titles, months, function words. A known word is no slip.</summary>
public sealed class KnownWords
{
    private static readonly FactSection[] Sections =
    [
        FactSection.Territory, FactSection.City, FactSection.LanguageName, FactSection.Demonym, FactSection.Title, FactSection.OrganisationWord, FactSection.Month, FactSection.Weekday,
        FactSection.FunctionWord, FactSection.Cardinal, FactSection.Ordinal, FactSection.Scale,
    ];

    private const int ShortestInflected = 6;

    private static readonly ConditionalWeakTable<Language, KnownWords> Loaded = new();

    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string> places;
    private readonly FrozenSet<string> stems;
    private readonly FrozenSet<string> endings;
    private readonly Fact[] changes;

    /// <summary>The known words of <paramref name="language"/>.</summary>
    public KnownWords(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        places = Words(language, [FactSection.Territory, FactSection.City]).Union(CityIds(language)).ToFrozenSet(StringComparer.Ordinal);
        words = Words(language, Sections).Union(places).ToFrozenSet(StringComparer.Ordinal);
        stems = words.Where(w => w.Length >= ShortestInflected && Spelling.IsVowel(w[^1])).Select(w => w[..^1]).ToFrozenSet(StringComparer.Ordinal);
        changes = [.. language.Facts(FactSection.NameSuffix).Where(f => f.Value.Length > 0)];
        endings = language.Facts(FactSection.NameSuffix).Select(f => f.Key).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The known words of <paramref name="language"/>, gathered when first asked for and kept as long as it is.</summary>
    public static KnownWords Of(Language language) => Loaded.GetValue(language, static l => new KnownWords(l));

    /// <summary>Whether the folded word is one of the language's, or a form of one of its longer ones with a short ending.</summary>
    public bool Contains(string folded)
    {
        if (words.Contains(folded))
        {
            return true;
        }

        for (int length = folded.Length - 1; length >= Math.Max(ShortestInflected, folded.Length - 3); length--)
        {
            if (words.Contains(folded[..length]) || stems.Contains(folded[..length]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the folded word is the name of a place, or a word of one.</summary>
    public bool IsPlace(string folded) => places.Contains(folded);

    /// <summary>Whether <paramref name="word"/> is <paramref name="name"/> in a case that changes its stem: Halosen and Halonen.</summary>
    public bool IsCaseOf(string word, string name)
    {
        foreach (Fact change in changes)
        {
            (string ending, string replaced) = (change.Key, change.Value);
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length + replaced.Length == name.Length && name.EndsWith(replaced, StringComparison.Ordinal)
                && name.AsSpan(0, word.Length - ending.Length).SequenceEqual(word.AsSpan(0, word.Length - ending.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the folded letters inflect names in the language.</summary>
    public bool IsNameEnding(string folded) => endings.Contains(folded);

    /// <summary>Whether a word of the language is <paramref name="name"/>, or it with an ending of the language in place of its last letter or after it.</summary>
    public bool IsFormOf(string word, string name)
    {
        if (word == name)
        {
            return true;
        }

        if (!Spelling.IsFormOf(word, name))
        {
            return false;
        }

        int shared = word.AsSpan().CommonPrefixLength(name);
        return (shared == word.Length || endings.Contains(word[shared..])) && (shared >= name.Length - 1);
    }

    // A city is keyed by its time zone (Europe/Vienna), which holds the name that English and many others use.
    private static IEnumerable<string> CityIds(Language language) => language.Facts(FactSection.City)
        .SelectMany(f => NameKey.Of(f.Value[(f.Value.LastIndexOf('/') + 1)..].Replace('_', ' ')).Split(' '));

    private static FrozenSet<string> Words(Language language, FactSection[] sections) => sections
        .SelectMany(language.Facts)
        .SelectMany(f => NameKey.Of(f.Key).Split(' '))
        .Where(w => w.Length > 1)
        .ToFrozenSet(StringComparer.Ordinal);
}
