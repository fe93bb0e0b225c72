namespace Compare.Core.Extracting.References;

/// <summary>
/// Reads versions of software that no number could be: <c>v4.12</c>, and three or more parts (<c>2.0.1</c>) that are neither a date (9.11.2020)
/// nor a number in groups (1.234.567). <c>4.12</c> alone stays a decimal.
/// </summary>
internal static class VersionReader
{
    /// <summary>The end of the version that begins at <paramref name="at"/>, or <paramref name="at"/>.</summary>
    public static int Read(string text, int at, int limit)
    {
        if (Ascii.IsWordAt(text, at - 1, limit) || (at > 0 && text[at - 1] is '.' or ',' or ':' or '/'))
        {
            return at;
        }

        bool marked = text[at] is 'v' or 'V' or 'r' && at + 1 < limit && char.IsAsciiDigit(text[at + 1]);
        int start = marked ? at + 1 : at;
        var parts = new List<int>(4);
        int end = start;
        while (end < limit && char.IsAsciiDigit(text[end]) && parts.Count < 8)
        {
            int stop = Ascii.While(text, end, limit, char.IsAsciiDigit);
            parts.Add(stop - end);
            end = stop;
            if (end + 1 >= limit || text[end] != '.' || !char.IsAsciiDigit(text[end + 1]))
            {
                break;
            }

            end++;
        }

        bool version = marked && text[at] != 'r' ? parts.Count >= 2 : parts.Count >= 3 && !IsDate(text, start, parts) && !parts.Skip(1).All(p => p == 3);
        int tail = Ascii.While(text, end, limit, c => char.IsAsciiLetterOrDigit(c) || c is '-' or '~' or '+');
        bool suffix = tail > end && text[end] is '-' or '~' or '+' && char.IsAsciiLetterOrDigit(text[tail - 1]);
        return !version || parts.Max() > 6 ? at : suffix ? tail : tail == end || text[tail - 1] == '-' ? end : at;
    }

    private static bool IsDate(string text, int start, List<int> parts)
    {
        if (parts.Count != 3 || parts[0] > 4 || parts[1] > 2 || parts[2] > 4)
        {
            return false;
        }

        int first = Number(text, start, parts[0]), second = Number(text, start + parts[0] + 1, parts[1]), third = Number(text, start + parts[0] + parts[1] + 2, parts[2]);
        bool dayMonth = first is >= 1 and <= 31 && second is >= 1 and <= 31 && (first <= 12 || second <= 12) && (parts[2] is 2 or 4 || third <= 31);
        bool yearFirst = parts[0] == 4 && second is >= 1 and <= 12 && third is >= 1 and <= 31;
        return (dayMonth && parts[2] != 1) || yearFirst;
    }

    private static int Number(string text, int at, int length) => int.Parse(text.AsSpan(at, length), System.Globalization.CultureInfo.InvariantCulture);
}
