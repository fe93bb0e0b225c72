using Compare.Core.Text;

namespace Compare.Core.Extracting.References;

/// <summary>How the digits of what may be a telephone number are written.</summary>
/// <param name="End">Where it ends.</param>
/// <param name="Digits">How many digits it has.</param>
/// <param name="IsInternational">Whether it begins with a plus sign or 00 and a country's code.</param>
/// <param name="IsGroupedNationally">Whether it has an area code in brackets, or a leading zero or the three-three-four of North America, in groups.</param>
/// <param name="IsPlausible">Whether nothing speaks against a telephone number where a word announces one.</param>
internal readonly record struct PhoneShape(int End, int Digits, bool IsInternational, bool IsGroupedNationally, bool IsPlausible)
{
    /// <summary>Reads digits, single separators between them and one extension.</summary>
    public static PhoneShape Scan(string text, int at, int limit, TextSpan segment)
    {
        var groups = new List<int>(6);
        bool plus = false, bracket = false, slash = false, point = false, space = false, hyphen = false;
        int depth = 0, end = at, last = at;
        if (Ascii.IsWordAt(text, at - 1, segment.End) || (at > segment.Start && (text[at - 1] is '.' or ',' or '/' or '#' or '$' or '€' or '£' or ')' || (text[at - 1] == '-' && text[at] != '('))))
        {
            return default;
        }

        while (end < limit)
        {
            char c = text[end];
            if (char.IsAsciiDigit(c))
            {
                int stop = Ascii.While(text, end, limit, char.IsAsciiDigit);
                groups.Add(stop - end);
                end = last = stop;
                continue;
            }

            if (c == '+' && groups.Count == 0 && !plus)
            {
                plus = true;
            }
            else if (c == '(' && depth == 0 && groups.Count < 3)
            {
                depth++;
                bracket = true;
            }
            else if (c == ')' && depth == 1)
            {
                depth--;
                last = end + 1;
            }
            else if (IsSeparator(text, end, limit))
            {
                slash |= c == '/';
                point |= c == '.';
                space |= c is ' ' or '\u00a0';
                hyphen |= c == '-';
            }
            else
            {
                break;
            }

            end++;
        }

        end = depth == 0 ? Extension(text, last, limit) : last;
        int digits = groups.Sum();
        if (groups.Count == 0 || depth != 0 || Ascii.IsWordAt(text, end, segment.End) || (end < segment.End && text[end] is '%' or '=' or '*' or '+'))
        {
            return default;
        }

        bool zero = FirstDigits(text, at, end).StartsWith('0'), doubleZero = FirstDigits(text, at, end).StartsWith("00", StringComparison.Ordinal);
        bool american = groups is [3, 3, 4] or [1, 3, 3, 4] && (hyphen || point) && !space;
        bool national = digits >= 8 && ((bracket && groups.Count is 2 or 3 or 4 && groups[0] <= 5 && groups[^1] >= 3 && groups.Skip(1).Sum() >= 6) || (zero && groups[0] >= 2 && groups.Count >= 2 && !slash && !point));
        bool international = plus ? digits >= 8 && !point : doubleZero && digits is >= 10 and <= 15 && groups[0] >= 4 && !point;
        bool plausible = digits >= 6 && !(groups.Count == 2 && point) && (groups.Count > 1 || digits >= 6);
        return new PhoneShape(end, digits, international, national || american, plausible);
    }

    // One separator, or a hyphen or slash with a space on one side or both, between digits or brackets.
    private static bool IsSeparator(string text, int at, int limit)
    {
        if (text[at] is not (' ' or '\u00a0' or '-' or '/' or '.'))
        {
            return false;
        }

        int next = at + 1;
        while (next < limit && next < at + 3 && text[next] is ' ' or '-' or '/')
        {
            next++;
        }

        return next < limit && (char.IsAsciiDigit(text[next]) || text[next] is '(' or ')');
    }

    private static int Extension(string text, int at, int limit)
    {
        int mark = at < limit && text[at] is 'x' or 'X' ? at + 1 : string.Compare(text, at, "ext", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 ? at + 3 : at;
        int end = mark > at ? Ascii.While(text, mark, Math.Min(limit, mark + 6), char.IsAsciiDigit) : at;
        return end > mark ? end : at;
    }

    private static string FirstDigits(string text, int at, int end) => string.Concat(text[at..end].Where(char.IsAsciiDigit).Take(2));
}
