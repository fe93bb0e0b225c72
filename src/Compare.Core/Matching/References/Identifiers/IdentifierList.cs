using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.References;
using Compare.Core.Text;

namespace Compare.Core.Matching.References.Identifiers;

/// <summary>The identifiers of one version in a row, and its words of ASCII letters and digits, by which an identifier written in another way is found again.</summary>
internal sealed class IdentifierList
{
    // A list of codes in one row is no article; of more identifiers than this only the first are compared.
    private const int MostIdentifiers = 100;

    private const int MostParts = 4;

    private readonly Dictionary<string, Quotation> words = new(StringComparer.Ordinal);

    private IdentifierList()
    {
    }

    /// <summary>The identifiers, in order.</summary>
    public List<Identifier> All { get; } = [];

    /// <summary>Reads the segments of a version in a row.</summary>
    public static IdentifierList Of(PreparedVersion version, GridRow row, int index)
    {
        var list = new IdentifierList();
        foreach (int segment in row.Cells[index])
        {
            list.Read(version, row.Index, segment);
        }

        return list;
    }

    /// <summary>Where the version writes the identifier, be it in parts (<c>Beta 1</c>) or inside a longer one (<c>tool-6.0.1-cd</c>); null where it does not.</summary>
    public Quotation? Find(Identifier identifier) => words.GetValueOrDefault(Identifier.Plain(identifier.Key));

    private void Read(PreparedVersion version, int row, int segment)
    {
        string text = version.Document.Text;
        TextSpan whole = version.Segments[segment].Span;
        var found = version.Extractions[segment];
        var runs = new List<TextSpan>();
        int next = 0, hidden = 0;
        IReadOnlyList<TextSpan> unseen = version.Document.Hidden;
        hidden = FirstHidden(unseen, whole.Start);
        for (int at = whole.Start; at < whole.End;)
        {
            if (hidden < unseen.Count && unseen[hidden].Contains(at))
            {
                at = unseen[hidden++].End;
                continue;
            }

            int limit = hidden < unseen.Count ? Math.Min(whole.End, unseen[hidden].Start) : whole.End;
            int end = at;
            while (end < limit && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > at)
            {
                runs.Add(new TextSpan(at, end));
            }

            at = Math.Max(end, at + 1);
        }

        foreach (Extraction extraction in found)
        {
            if (extraction.Value is ReferenceValue { As: not (ReferenceKind.Url or ReferenceKind.Hashtag) } reference)
            {
                Add(reference.As, version, new Quotation(segment, row, extraction.Span));
            }
        }

        foreach (TextSpan run in runs)
        {
            while (next < found.Length && found[next].Span.End <= run.Start)
            {
                next++;
            }

            bool taken = next < found.Length && found[next].Span.Overlaps(run) && found[next].Kind is not ExtractionKind.Name;
            if (!taken && IsMixed(text, run, whole))
            {
                Add(ReferenceKind.Code, version, new Quotation(segment, row, run));
            }
        }

        Index(text, runs, segment, row);
    }

    private void Add(ReferenceKind kind, PreparedVersion version, Quotation quotation)
    {
        if (All.Count < MostIdentifiers)
        {
            All.Add(new Identifier(kind, version.TextOf(quotation.Span), quotation));
        }
    }

    // Each run of letters and digits, and up to four with nothing but one sign or space between them.
    private void Index(string text, List<TextSpan> runs, int segment, int row)
    {
        for (int first = 0; first < runs.Count; first++)
        {
            var joined = new System.Text.StringBuilder();
            for (int last = first; last < runs.Count && last < first + MostParts; last++)
            {
                if (last > first && runs[last].Start - runs[last - 1].End > 1)
                {
                    break;
                }

                joined.Append(text.AsSpan(runs[last].Start, runs[last].Length));
                words.TryAdd(joined.ToString().ToUpperInvariant(), new Quotation(segment, row, new TextSpan(runs[first].Start, runs[last].End)));
            }
        }
    }

    // Letters and digits in one word that is not part of a word in another script.
    private static bool IsMixed(string text, TextSpan run, TextSpan whole)
    {
        bool letter = false, digit = false;
        for (int i = run.Start; i < run.End; i++)
        {
            letter |= char.IsAsciiLetter(text[i]);
            digit |= char.IsAsciiDigit(text[i]);
        }

        return letter && digit && run.Length <= 64 && !Ascii.IsWordAt(text, run.Start - 1, whole.End) && !Ascii.IsWordAt(text, run.End, whole.End);
    }

    private static int FirstHidden(IReadOnlyList<TextSpan> hidden, int offset)
    {
        int low = 0, high = hidden.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = hidden[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
