using Compare.Core.Extracting.Phrases;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Finds the sign before a number. A hyphen counts where it touches the number and nothing before it, and even then it may be a dash.</summary>
internal static class Signs
{
    private const int LongestWord = 4;

    /// <summary>Whether the number is negative, whether that is unsure, and the index of its first atom with the sign.</summary>
    /// <param name="text">The segment.</param>
    /// <param name="start">Index of the number's first atom.</param>
    /// <param name="end">Index after the number and its unit.</param>
    /// <param name="notation">How the language writes numbers.</param>
    public static (bool Negative, bool Unsure, int Start) Read(PhraseText text, int start, int end, NumberNotation notation)
    {
        if (start == 0)
        {
            return (false, false, start);
        }

        // A cell that holds a sign, a space and a number.
        if (start == 1 && end == text.Count && text.Atoms[0].Text is "-" or "−" or "–")
        {
            return (true, true, 0);
        }

        Atom sign = text.Atoms[start - 1];
        if (MinusWord(text, start, notation) is var word && word < start && text.Ending(start, Languages.FactSection.Approximator) is null)
        {
            return (true, false, word);
        }

        bool free = sign.SpaceBefore || (start >= 2 && text.Atoms[start - 2].Kind == AtomKind.Character) || (start >= 2 && text.Atoms[start - 2].Text is "(" or "[" or "<" or ">" or "=" or "≤" or "≥");
        bool touches = !text.Atoms[start].SpaceBefore;
        return !free || !touches ? (false, false, start) : sign.Text switch
        {
            "−" => (true, false, start - 1),
            "-" or "–" => (true, true, start - 1),
            "+" => (false, false, start - 1),
            _ => (false, false, start),
        };
    }

    // In scripts that do not part words a word is several atoms: マイナス, 마이너스.
    private static int MinusWord(PhraseText text, int start, NumberNotation notation)
    {
        string word = string.Empty;
        for (int at = start - 1; at >= 0 && at >= start - LongestWord && (word.Length == 0 || text.Atoms[at].Kind == AtomKind.Character); at--)
        {
            word = text.Atoms[at].Text + word;
            if (notation.MinusWords.Contains(word))
            {
                return at;
            }
        }

        return start;
    }
}
