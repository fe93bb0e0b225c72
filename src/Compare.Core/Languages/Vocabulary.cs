namespace Compare.Core.Languages;

/// <summary>
/// The ordinary words of a language in all their forms, as far as there is a list of them: sorted lines, searched in place. A capitalised word that is in it may
/// be translated; one that is not is a name, or rare.
/// </summary>
public sealed class Vocabulary
{
    private const int ShortestCompound = 8, ShortestFirst = 3, ShortestSecond = 4;

    private readonly Lazy<string> lines;

    private Vocabulary(string name) => lines = new Lazy<string>(() => GeneratedTable.Text(name) ?? string.Empty);

    /// <summary>Whether there is no list for the language, so that nothing is known of its words.</summary>
    public bool IsEmpty => lines.Value.Length == 0;

    /// <summary>The vocabulary of a language, which is read when first asked for. Varieties share one.</summary>
    public static Vocabulary Of(LanguageTag tag) => new($"Generated/vocabulary-{tag.Primary}.tsv.gz");

    /// <summary>Whether the folded word is in the list.</summary>
    public bool Contains(string folded)
    {
        string text = lines.Value;
        int low = 0, high = text.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2), before = text.AsSpan(low, middle - low).LastIndexOf('\n');
            int start = before < 0 ? low : low + before + 1;
            int end = text.IndexOf('\n', start);
            int order = text.AsSpan(start, end - start).SequenceCompareTo(folded);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (end + 1, high) : (low, start);
        }

        return false;
    }

    /// <summary>Whether the folded word is two words of the list written as one (crime stoppers, firebird): what is made so is translated as often as not.</summary>
    public bool IsCompound(string folded)
    {
        for (int at = ShortestFirst; folded.Length >= ShortestCompound && at <= folded.Length - ShortestSecond; at++)
        {
            if (Contains(folded[at..]) && Contains(folded[..at]))
            {
                return true;
            }
        }

        return false;
    }
}
