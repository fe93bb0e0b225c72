using Compare.Core.Extracting;
using Compare.Core.Extracting.Claims;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>Reads in the words between figures of a segment whether they belong together: a bracket after a range, "died in 2019 at the age of 93", "rose by".</summary>
internal sealed class ReckoningWords
{
    private const int MostBetween = 30;
    private const int LifeWindow = 70;
    private const int LongestSentence = 600;

    private readonly PreparedVersion version;
    private readonly TextSpan span;
    private readonly int segment;
    private readonly Language language;

    public ReckoningWords(PreparedVersion version, int segment)
    {
        this.version = version;
        this.segment = segment;
        span = version.Segments[segment].Span;
        language = version.Foreign.GetValueOrDefault(segment, version.Language);
    }

    /// <summary>Whether one stands in brackets after the other, or behind a comma at the end of its clause: from 2010 to 2019, nine years.</summary>
    public bool AreBeside(TextSpan one, TextSpan other) => Between(one, other) is { } between && between switch
    {
        "(" or "（" => Next(one, other) is ')' or '）',
        "," or "，" or "、" or "،" or "–" or "—" => Closes(Next(one, other)),
        _ => false,
    };

    /// <summary>Whether two times are the ends of one span: a dash or a word of ranges stands between them.</summary>
    public bool AreJoined(TextSpan one, TextSpan other)
    {
        string between = Between(one, other) is { } words ? Folding.Fold(words) : string.Empty;
        if (between is "-" or "–" or "—" or "~" or "〜" or "～")
        {
            return true;
        }

        foreach (string value in language.Values(FactSection.NumberJoiner, between))
        {
            if (value == "range")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the range says what rose or fell, and the percentage closes the clause: rose from 40 to 52 million, by 30 %.</summary>
    public bool AreChangeAndShare(TextSpan range, TextSpan share) => range < share && Between(range, share) is { } between && IsShort(between) && Closes(Next(range, share)) && HasDirection();

    /// <summary>
    /// Whether somebody died, the two ends are the life (both are told, or a range in brackets), and the age is the one at death: Maria Horn, born in 1926, died in 2019 at the age of 93.
    /// </summary>
    public bool AreLifeAndAge(IReadOnlyList<Operand> ends, TextSpan age, List<Operand> figures)
    {
        if (span.Length > LongestSentence || figures.Count != ends.Count + 1)
        {
            return false;
        }

        string text = version.Document.Text;
        string before = Folding.Fold(text[Math.Max(span.Start, age.Start - LifeWindow)..age.Start]).TrimEnd();
        string after = Folding.Fold(text[age.End..Math.Min(span.End, age.End + LifeWindow)]).TrimStart();
        bool isLife = ends.Count == 1 ? IsBracketed(ends[0].Span) : Has(Folding.Fold(span.Of(text)), "born");
        return isLife && IsAge(before, after) && (Has(before, "died") || Has(after, "died"));
    }

    private bool IsAge(string before, string after)
    {
        foreach (Fact fact in language.Facts(FactSection.LifeWord))
        {
            bool stands = fact.Value switch
            {
                "aged" => before.EndsWith(fact.Key, StringComparison.Ordinal) && WordPlaces.Find(before, fact.Key, before.Length - fact.Key.Length) >= 0,
                "^aged" => after.StartsWith(fact.Key, StringComparison.Ordinal),
                _ => false,
            };
            if (stands)
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(string folded, string part)
    {
        foreach (Fact fact in language.Facts(FactSection.LifeWord))
        {
            if (fact.Value == part && WordPlaces.Find(folded, fact.Key) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasDirection()
    {
        foreach (Cue cue in CueTable.For(language)?.Find(version.Document, version.Segments[segment]) ?? [])
        {
            if (cue.Concept.Name is "rise" or "fall")
            {
                return true;
            }
        }

        return false;
    }

    // Marks, and one word at the most: by, um, на.
    private static bool IsShort(string between)
    {
        string rest = between.Trim(',', '(', '（', '，', '、', '،', '–', '—', '+', '-', ' ');
        return rest.Length <= 8 && !rest.Contains(' ', StringComparison.Ordinal) && rest.All(char.IsLetter);
    }

    private static bool Closes(char next) => next is '\0' or ')' or '）' or '.' or ',' or ';' or ':' or '。' or '，' or '；' or '、' or '،' or '؛' or '।' or '!' or '?';

    private bool IsBracketed(TextSpan range)
    {
        string text = version.Document.Text;
        return range.Start > 0 && range.End < text.Length && text[range.Start - 1] is '(' or '（' && text[range.End] is ')' or '）';
    }

    private string? Between(TextSpan one, TextSpan other)
    {
        (int start, int end) = one < other ? (one.End, other.Start) : (other.End, one.Start);
        return end >= start && end - start <= MostBetween ? version.Document.Text[start..end].Trim() : null;
    }

    // What follows the later of two figures; the null character at the end of the segment.
    private char Next(TextSpan one, TextSpan other)
    {
        string text = version.Document.Text;
        int at = Math.Max(one.End, other.End);
        while (at < span.End && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_'))
        {
            at++;
        }

        return at < span.End ? text[at] : '\0';
    }
}
