using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>
/// Reads numbers written in digits. What a separator means is inferred for each number from its own shape first and the language's notation
/// second; where both a group and a decimal mark are possible (1.234) both readings are kept. Accepted as separators: point, comma, apostrophes,
/// Arabic ٬ and ٫, middle dot, and white space of every width.
/// </summary>
internal sealed class DigitReader(NumberNotation notation)
{
    private const int MostDigits = 40;
    private const int MostGroups = 16;
    private const int LongestCode = 7;

    /// <summary>Reads the number that begins at atom <paramref name="start"/>, which is digits, or a point or comma right before digits; null where none does.</summary>
    public WrittenNumber? Read(PhraseText text, int start)
    {
        if (IsLeadingMark(text, start))
        {
            string decimals = text.Atoms[start + 1].Text;
            return decimals.Length > MostDigits ? null : Number(start, start + 2, [Decimal("0", decimals, 0.8)]);
        }

        if (text.Atoms[start].Kind != AtomKind.Digits || text.Atoms[start].Text.Length > MostDigits)
        {
            return null;
        }

        (List<string> groups, List<char> marks, int end) = Chain(text, start);
        if (marks.Count == 0)
        {
            return Plain(start, groups[0]);
        }

        ImmutableArray<NumberReading> readings = marks.Count == 1 ? OneMark(groups, marks[0]) : ManyMarks(groups, marks);
        if (!readings.IsEmpty)
        {
            return Number(start, end, readings);
        }

        return Plain(start, groups[0]) with { Torn = true };
    }

    private static bool IsLeadingMark(PhraseText text, int start) =>
        text.Atoms[start].Text is "." or "," or "٫" && (text.Atoms[start].SpaceBefore || (text.Is(start - 1, "-") && text.Atoms[start - 1].SpaceBefore)) && start + 1 < text.Count && text.Atoms[start + 1].Kind == AtomKind.Digits && text.IsAdjacent(start + 1);

    private static WrittenNumber Plain(int start, string digits)
    {
        // Seven digits and more with a nought before them are rather a telephone number.
        double likelihood = digits.Length > 1 && digits[0] == '0' ? (digits.Length < LongestCode ? 0.6 : 0.3) : 1;
        return Number(start, start + 1, [new NumberReading(Whole(digits), 0, likelihood)]);
    }

    private static WrittenNumber Number(int start, int end, ImmutableArray<NumberReading> readings) => new(start, end, readings, Notation.Digits);

    private (List<string> Groups, List<char> Marks, int End) Chain(PhraseText text, int start)
    {
        var groups = new List<string> { text.Atoms[start].Text };
        var marks = new List<char>();
        int end = start + 1;
        while (end < text.Count && groups.Count <= MostGroups)
        {
            if (text.Atoms[end].Kind == AtomKind.Digits && IsSpaceGroup(text, end, groups, marks))
            {
                groups.Add(text.Atoms[end].Text);
                marks.Add(' ');
                end++;
            }
            else if (end + 1 < text.Count && text.Atoms[end + 1].Kind == AtomKind.Digits && text.Atoms[end + 1].Text.Length <= MostDigits && IsMark(text, end, out char mark))
            {
                groups.Add(text.Atoms[end + 1].Text);
                marks.Add(mark);
                end += 2;
            }
            else
            {
                break;
            }
        }

        return (groups, marks, end);
    }

    private static bool IsMark(PhraseText text, int index, out char mark)
    {
        Atom atom = text.Atoms[index];
        mark = atom.Text.Length == 1 ? atom.Text[0] : '\0';
        return mark is '.' or ',' or '\'' or '\u066C' or '\u066B' or '\u060C' or '\u00B7' && !atom.SpaceBefore && !text.Atoms[index + 1].SpaceBefore && !IsWideComma(text, index);
    }

    // Between narrow digits a full-width comma parts clauses ($20，300美元), between wide ones groups.
    private static bool IsWideComma(PhraseText text, int index) => text.Document.Text[text.Atoms[index].Span.Start] == '，' && text.Document.Text[text.Atoms[index + 1].Span.Start] < '０';

    // A space parts groups where it is not a plain one, where the language groups so, or where nothing but zeros follows.
    private bool IsSpaceGroup(PhraseText text, int index, List<string> groups, List<char> marks)
    {
        Atom atom = text.Atoms[index];
        int gap = text.Atoms[index - 1].Span.End;
        if (!atom.SpaceBefore || atom.Text.Length != 3 || atom.Span.Start != gap + 1 || marks.Exists(m => m != ' ') ||
            groups[0].Length > 3 || groups[0][0] == '0' || IsFollowedByDigits(text, index))
        {
            return false;
        }

        return text.Document.Text[gap] is not ' ' || notation.GroupsBySpace || (!notation.IsKnown || atom.Text == "000") || IsSurelyGrouped(text, index, groups.Count);
    }

    // Where a language parts groups otherwise, a plain space does so too in 1 414 021 100 and 783 562 km².
    private static bool IsSurelyGrouped(PhraseText text, int index, int before)
    {
        if (before > 1)
        {
            return true;
        }

        int next = index + 1;
        bool digits = next < text.Count && text.Atoms[next].Kind == AtomKind.Digits;
        bool more = digits && text.Atoms[next].Text.Length == 3 && text.Atoms[next].Span.Start == text.Atoms[index].Span.End + 1
            && !(text.Atoms[index - 1].Text.Length == 3 && index >= 2 && text.Atoms[index - 2].Kind == AtomKind.Digits);
        return (more && text.Atoms[index - 1].Text.Length < 3) || (!digits && (text.Longest(next, FactSection.Unit) is { Value: var unit } && unit.StartsWith("area-", StringComparison.Ordinal)));
    }

    private static bool IsFollowedByDigits(PhraseText text, int index) => text.IsAdjacent(index + 1) && text.Atoms[index + 1].Text is "/" or ":" or "-" or "–"
        && index + 2 < text.Count && text.Atoms[index + 2].Kind == AtomKind.Digits && text.IsAdjacent(index + 2);

    private ImmutableArray<NumberReading> OneMark(List<string> groups, char mark)
    {
        (string head, string tail) = (groups[0], groups[1]);
        bool canGroup = tail.Length == 3 && head.Length <= 3 && head[0] != '0';
        bool canDecimal = mark is not (' ' or '\'' or '\u066C') && tail.Length + head.Length <= MostDigits;
        if (mark is '\'' && !canGroup)
        {
            return [];
        }

        if (!canGroup)
        {
            bool usual = mark is '\u066B' || !notation.IsKnown || mark == notation.Decimal || mark == Alike(notation.Decimal);
            return canDecimal ? [Decimal(head, tail, usual ? 1 : 0.7)] : [];
        }

        NumberReading grouped = Grouped(groups, 1), asDecimal = Decimal(head, tail, 1);
        if (!canDecimal)
        {
            return [grouped];
        }

        bool decimalFirst = mark == notation.Decimal || mark == Alike(notation.Decimal) || mark is '\u066B';
        double second = notation.IsKnown ? 0.25 : 0.45;
        return decimalFirst && !(tail == "000" && head.Length > 1)
            ? [asDecimal with { Likelihood = 0.8 }, grouped with { Likelihood = second }]
            : [grouped with { Likelihood = 0.9 }, asDecimal with { Likelihood = second }];
    }

    // An Arabic decimal mark is also typed as a comma, and an Arabic comma as one.
    private static char Alike(char mark) => mark switch { '\u066B' => ',', '\u060C' => ',', _ => mark };

    private static ImmutableArray<NumberReading> ManyMarks(List<string> groups, List<char> marks)
    {
        char first = marks[0];
        bool decimals = marks[^1] != first && marks[^1] is not (' ' or '\'' or '\u066C');
        int inner = decimals ? groups.Count - 1 : groups.Count;
        for (int i = 0; i < inner - 1; i++)
        {
            if (marks[i] != first)
            {
                return [];
            }
        }

        if (!IsGrouped(groups, inner) || groups.Sum(g => g.Length) > MostDigits)
        {
            return [];
        }

        NumberReading whole = Grouped(groups.GetRange(0, inner), 1);
        return decimals ? [Decimal(string.Concat(groups.GetRange(0, inner)), groups[^1], 1)] : [whole];
    }

    // Threes, or the twos and one three of India (12,34,567), or fours.
    private static bool IsGrouped(List<string> groups, int count)
    {
        List<string> tail = groups.GetRange(1, count - 1);
        bool threes = groups[0].Length <= 3 && tail.TrueForAll(g => g.Length == 3);
        bool indian = groups[0].Length <= 2 && tail[^1].Length == 3 && tail.SkipLast(1).All(g => g.Length == 2);
        return (threes || indian) && groups[0][0] != '0';
    }

    private static NumberReading Grouped(List<string> groups, double likelihood) => new(Whole(string.Concat(groups)), 0, likelihood);

    private static NumberReading Decimal(string head, string tail, double likelihood) =>
        new(Whole(head + tail) * ExactNumber.PowerOfTen(-tail.Length), -tail.Length, likelihood);

    private static ExactNumber Whole(string digits) => new(BigInteger.Parse(digits, CultureInfo.InvariantCulture));
}
