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
    private const int LongestWord = 120;

    private readonly Dictionary<string, NumberElement> pieces = new(StringComparer.Ordinal);
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);
    private readonly int longestPiece;

    /// <summary>Gathers the single words among the number facts of <paramref name="language"/>.</summary>
    public GluedNumbers(Language language)
    {
        foreach (FactSection section in (ReadOnlySpan<FactSection>)[FactSection.Scale, FactSection.Cardinal, FactSection.Ordinal])
        {
            foreach (Fact fact in language.Facts(section))
            {
                string key = fact.Key.TrimEnd('*');
                bool word = key.Length >= 3 && key.All(char.IsLetter) && !(section == FactSection.Scale && key.Length < 4);
                if (word && NumberVocabulary.Element(section, fact.Value, 0, false, true) is { } element && !element.IsFactor)
                {
                    pieces[key] = element;
                    beginnings.Add(key[..3]);
                    longestPiece = Math.Max(longestPiece, key.Length);
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

    /// <summary>The pieces of <paramref name="word"/> in order, each ending at atom <paramref name="end"/>; none where it is not made of two or more number words.</summary>
    public ImmutableArray<NumberElement> Split(string word, int end)
    {
        if (word.Length is < ShortestWord or > LongestWord || !beginnings.Contains(word[..3]))
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
                if (count[at] + 1 < count[at + length] && pieces.ContainsKey(word.Substring(at, length)))
                {
                    count[at + length] = count[at] + 1;
                    cover[at + length] = length;
                }
            }
        }

        return count[word.Length] is int.MaxValue or < 2 ? [] : Unwind(word, cover, end);
    }

    private ImmutableArray<NumberElement> Unwind(string word, int[] cover, int end)
    {
        var found = new List<NumberElement>();
        for (int at = word.Length; at > 0; at -= cover[at])
        {
            found.Add(pieces[word.Substring(at - cover[at], cover[at])] with { End = end });
        }

        found.Reverse();
        return [.. found];
    }
}
