using System.Collections.Immutable;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>
/// Divides words that are several number words in one, as German, Dutch, Finnish, Hungarian, Italian and Turkish write them (dreihundertfünfundvierzigtausend,
/// kaksisataaviisi), by dynamic programming over the language's number words: a word is taken only where nothing of it is left over.
/// </summary>
internal sealed class GluedNumbers
{
    private const int ShortestWord = 5;

    /// <summary>Longer words are not divided.</summary>
    public const int LongestWord = 120;


    private readonly Dictionary<string, NumberElement> pieces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberElement>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);
    private int longestPiece;

    /// <summary>Gathers the single words among the number facts of <paramref name="language"/>.</summary>
    public GluedNumbers(Language language)
    {
        lookup = pieces.GetAlternateLookup<ReadOnlySpan<char>>();
        bool elides = language.Knows(FactSection.Notation, "elision");
        foreach (FactSection section in (ReadOnlySpan<FactSection>)[FactSection.Scale, FactSection.Cardinal, FactSection.Ordinal])
        {
            foreach (Fact fact in language.Facts(section))
            {
                string key = fact.Key.TrimEnd('*').Replace("-", string.Empty, StringComparison.Ordinal);
                int shortest = section == FactSection.Scale ? 4 : section == FactSection.Cardinal && fact.Value.Length > 2 ? 2 : 3;
                if (key.Length >= shortest && key.All(char.IsLetter) && NumberVocabulary.Element(section, fact.Value, 0, false, true) is { IsFactor: false } element)
                {
                    Add(key, element, elides);
                }
            }
        }

        foreach (Fact joiner in language.Facts(FactSection.NumberJoiner))
        {
            if (joiner.Value.Length == 0 && joiner.Key.All(char.IsLetter))
            {
                pieces.TryAdd(joiner.Key, new NumberElement(NumberElementKind.Joiner, ExactNumber.Zero, 0));
            }
        }
    }

    /// <summary>Whether a number word begins as <paramref name="word"/> does.</summary>
    public bool MayBegin(string word) => word.Length >= 2 && beginnings.Contains(word[..2]);

    /// <summary>The pieces of <paramref name="word"/> in order; none where it is not made of two or more number words.</summary>
    public ImmutableArray<NumberElement> Split(string word)
    {
        if (word.Length is < ShortestWord or > LongestWord || !MayBegin(word))
        {
            return [];
        }

        // cover[i] is the length of the last piece of the best cover of the first i letters: fewest pieces win.
        int[] count = new int[word.Length + 1], cover = new int[word.Length + 1];
        Array.Fill(count, int.MaxValue);
        count[0] = 0;
        for (int at = 0; at < word.Length; at++)
        {
            if (count[at] == int.MaxValue)
            {
                continue;
            }

            for (int length = 1; length <= longestPiece && at + length <= word.Length; length++)
            {
                if (count[at] + 1 < count[at + length] && lookup.ContainsKey(word.AsSpan(at, length)))
                {
                    count[at + length] = count[at] + 1;
                    cover[at + length] = length;
                }
            }
        }

        return count[word.Length] is int.MaxValue or < 2 ? [] : Unwind(word, cover);
    }

    // Before a vowel the last vowel may go: cento and otto are centotto.
    private void Add(string key, NumberElement element, bool elides)
    {
        pieces[key] = element;
        beginnings.Add(key[..2]);
        longestPiece = Math.Max(longestPiece, key.Length);
        if (elides && key.Length > 4 && "aeio".Contains(key[^1], StringComparison.Ordinal) && element.Value > new ExactNumber(10))
        {
            pieces.TryAdd(key[..^1], element);
        }
    }

    private ImmutableArray<NumberElement> Unwind(string word, int[] cover)
    {
        var found = new List<NumberElement>();
        for (int at = word.Length; at > 0; at -= cover[at])
        {
            found.Add(lookup[word.AsSpan(at - cover[at], cover[at])]);
        }

        found.Reverse();
        return [.. found];
    }
}
