using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Phrases;

/// <summary>A segment as the value recognizers see it: its atoms, and the facts whose keys stand at each of them. Facts are looked up once, when first asked for.</summary>
internal sealed class PhraseText
{
    private const int LongestPhrase = 8;

    private readonly PhraseTable table;
    private readonly PhraseMatch[]?[] matches;
    private readonly List<PhraseMatch> buffer = [];
    private readonly List<PhraseMatch> endings = [];
    private readonly List<int> nextEnding = [];
    private int[]? firstEnding;
    private List<string>? dimensions;

    /// <summary>Reads the atoms of <paramref name="segment"/>.</summary>
    public PhraseText(PhraseTable table, Document document, Segment segment)
    {
        this.table = table;
        Document = document;
        Segment = segment;
        Atoms = AtomReader.Read(document, segment);
        matches = new PhraseMatch[]?[Atoms.Length];
    }

    /// <summary>The document that spans count in.</summary>
    public Document Document { get; }

    /// <summary>The segment.</summary>
    public Segment Segment { get; }

    /// <summary>The segment's atoms.</summary>
    public Atom[] Atoms { get; }

    /// <summary>How many atoms there are.</summary>
    public int Count => Atoms.Length;

    /// <summary>Every fact whose key begins at atom <paramref name="start"/>; none outside the segment.</summary>
    public PhraseMatch[] At(int start)
    {
        if (start < 0 || start >= Atoms.Length)
        {
            return [];
        }

        if (matches[start] is { } known)
        {
            return known;
        }

        buffer.Clear();
        table.Match(Atoms, start, buffer);
        return matches[start] = [.. buffer];
    }

    /// <summary>The longest phrase of a section that begins at an atom, the first of equals; null where there is none.</summary>
    public PhraseMatch? Longest(int start, FactSection section)
    {
        PhraseMatch? best = null;
        foreach (PhraseMatch match in At(start))
        {
            if (match.Section == section && (best is null || match.End > best.Value.End))
            {
                best = match;
            }
        }

        return best;
    }

    /// <summary>The longest phrase of a section at an atom that has one of the given values; null where there is none.</summary>
    public PhraseMatch? Longest(int start, FactSection section, params ReadOnlySpan<string> values)
    {
        PhraseMatch? best = null;
        foreach (PhraseMatch match in At(start))
        {
            if (match.Section == section && (best is null || match.End > best.Value.End) && values.Contains(match.Value))
            {
                best = match;
            }
        }

        return best;
    }

    /// <summary>The longest phrase, of two words at least, that begins with the ending of the word at an atom, of a section and with one of the given values; null where there is none.</summary>
    public PhraseMatch? LongestAfterStem(int at, string ending, FactSection section, params ReadOnlySpan<string> values)
    {
        buffer.Clear();
        table.MatchFrom(Atoms, at, ending, buffer);
        PhraseMatch? best = null;
        foreach (PhraseMatch match in buffer)
        {
            if (match.Section == section && match.End > at + 1 && (best is null || match.End > best.Value.End) && values.Contains(match.Value))
            {
                best = match;
            }
        }

        return best;
    }

    /// <summary>The longest phrase of a section that ends right before atom <paramref name="end"/>, with one of the given values where any are given.</summary>
    public PhraseMatch? Ending(int end, FactSection section, params ReadOnlySpan<string> values)
    {
        if (end <= 0 || end > Atoms.Length)
        {
            return null;
        }

        firstEnding ??= IndexEndings();
        for (int i = firstEnding[end]; i >= 0; i = nextEnding[i])
        {
            PhraseMatch match = endings[i];
            if (match.Section == section && (values.IsEmpty || values.Contains(match.Value)))
            {
                return match;
            }
        }

        return null;
    }

    // For each atom a chain of the phrases that end before it, the one that begins first at its head: this is asked again and again for every number.
    private int[] IndexEndings()
    {
        int[] first = new int[Atoms.Length + 1];
        Array.Fill(first, -1);
        for (int start = Atoms.Length - 1; start >= 0; start--)
        {
            foreach (PhraseMatch match in At(start))
            {
                if (match.End - start <= LongestPhrase)
                {
                    nextEnding.Add(first[match.End]);
                    first[match.End] = endings.Count;
                    endings.Add(match);
                }
            }
        }

        return first;
    }

    /// <summary>Whether a word of the segment tells that units in it are of the dimension (<see cref="FactSection.MeasureCue"/>).</summary>
    public bool Tells(string dimension) => (dimensions ??= Dimensions()).Contains(dimension);

    private List<string> Dimensions()
    {
        var told = new List<string>();
        for (int at = 0; at < Atoms.Length; at++)
        {
            if (Longest(at, FactSection.MeasureCue) is { } cue && !told.Contains(cue.Value))
            {
                told.Add(cue.Value);
            }
        }

        return told;
    }

    /// <summary>Whether the atom is there and reads so.</summary>
    public bool Is(int index, string text) => index >= 0 && index < Atoms.Length && Atoms[index].Text == text;

    /// <summary>Whether the atom stands right after the one before it, with nothing between.</summary>
    public bool IsAdjacent(int index) => index > 0 && index < Atoms.Length && !Atoms[index].SpaceBefore;

    /// <summary>The index after the point of an abbreviation that ends before <paramref name="end"/>; <paramref name="end"/> where there is no point, or it ends the segment.</summary>
    public int AfterPoint(int end) => Is(end, ".") && IsAdjacent(end) && end + 1 < Atoms.Length ? end + 1 : end;

    /// <summary>The atom's words as written.</summary>
    public string Written(int index) => Atoms[index].Span.Of(Document.Text);

    /// <summary>Where atoms <paramref name="start"/> to <paramref name="end"/> (exclusive) stand in the text.</summary>
    public TextSpan Span(int start, int end) => new(Atoms[start].Span.Start, Atoms[end - 1].Span.End);

    /// <summary>Whether the atom is part of a larger word whose beginning is no number: then no phrase may begin there.</summary>
    public bool IsInsideWord(int index) => index < Atoms.Length && Atoms[index].Inside && Atoms[index].Kind == AtomKind.Character
        && Scripts.Of(Document.Text[Atoms[index].Span.Start]) == Script.Hangul;
}
