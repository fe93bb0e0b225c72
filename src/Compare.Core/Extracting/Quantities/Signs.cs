using Compare.Core.Extracting.Phrases;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Finds the sign before a number. A hyphen counts where it touches the number and nothing before it, and even then it may be a dash.</summary>
internal static class Signs
{
    /// <summary>Whether the number is negative, whether that is unsure, and the index of its first atom with the sign.</summary>
    public static (bool Negative, bool Unsure, int Start) Read(PhraseText text, int start, NumberNotation notation)
    {
        if (start == 0)
        {
            return (false, false, start);
        }

        Atom sign = text.Atoms[start - 1];
        if (notation.MinusWords.Contains(sign.Text) && text.Ending(start, Languages.FactSection.Approximator) is null)
        {
            return (true, false, start - 1);
        }

        bool free = sign.SpaceBefore || (start >= 2 && text.Atoms[start - 2].Text is "(" or "[");
        bool touches = !text.Atoms[start].SpaceBefore;
        return !free || !touches ? (false, false, start) : sign.Text switch
        {
            "−" => (true, false, start - 1),
            "-" or "–" => (true, true, start - 1),
            "+" => (false, false, start - 1),
            _ => (false, false, start),
        };
    }
}
