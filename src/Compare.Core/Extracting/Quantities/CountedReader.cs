using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Finds the thing counted: the first word after a number that is no preposition, article or number; in scripts without spaces the two characters after it.</summary>
internal static class CountedReader
{
    private const int MostSkipped = 2;
    private const int MostCharacters = 2;

    /// <summary>Index of its first atom and after its last, or null where none follows.</summary>
    /// <param name="found">The segment and its numbers.</param>
    /// <param name="end">Index after the number and its unit.</param>
    public static (int Start, int End)? Read(NumberText found, int end)
    {
        PhraseText text = found.Text;
        int at = text.Is(end, "-") && text.IsAdjacent(end) && text.IsAdjacent(end + 1) ? end + 1 : end;
        for (int skipped = 0; at < text.Count && skipped <= MostSkipped; skipped++)
        {
            Atom atom = text.Atoms[at];
            if (atom.Kind == AtomKind.Character)
            {
                return Characters(text, at);
            }

            if (atom.Kind != AtomKind.Word || found.Starting(at) is { Notation: not Notation.Words })
            {
                return null;
            }

            if (!IsPassedOver(text, at))
            {
                return IsAdverb(text, at) ? null : (at, at + 1);
            }

            at = text.Is(at + 1, "'") && text.IsAdjacent(at + 1) ? at + 2 : at + 1;
        }

        return null;
    }

    /// <summary>Whether a character of a script without spaces stands right at the atom, so that a number before it counts something.</summary>
    public static bool IsCounter(PhraseText text, int at) => text.IsAdjacent(at) && text.Atoms[at].Kind == AtomKind.Character;

    private static bool IsPassedOver(PhraseText text, int at) => text.Longest(at, FactSection.NumberJoiner, "of") is not null || (text.Is(at + 1, "'") && text.Atoms[at].Text.Length == 1);

    // A verb or preposition counts nothing: "of the 300 in Madrid".
    private static bool IsAdverb(PhraseText text, int at) => text.Longest(at, FactSection.FunctionWord) is not null || text.Longest(at, FactSection.NumberJoiner) is not null
        || text.Longest(at, FactSection.Approximator) is not null || text.Longest(at, FactSection.TimeWord) is not null;

    private static (int Start, int End)? Characters(PhraseText text, int at)
    {
        if (text.Longest(at, FactSection.FunctionWord) is not null || Scripts.Of(text.Document.Text[text.Atoms[at].Span.Start]) == Script.Hiragana)
        {
            return null;
        }

        Script script = Scripts.Of(text.Document.Text[text.Atoms[at].Span.Start]);
        int end = at + 1;
        while (end < text.Count && end < at + MostCharacters && text.Atoms[end] is { Kind: AtomKind.Character, SpaceBefore: false } && Scripts.Of(text.Document.Text[text.Atoms[end].Span.Start]) == script)
        {
            end++;
        }

        return (at, end);
    }
}
