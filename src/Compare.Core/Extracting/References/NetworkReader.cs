namespace Compare.Core.Extracting.References;

/// <summary>Reads Internet Protocol addresses: version 4 in dotted decimals, version 6 as RFC 4291 writes it.</summary>
internal static class NetworkReader
{
    private const int LongestVersion6 = 45;

    /// <summary>The end of the address that begins at <paramref name="at"/>, or <paramref name="at"/>.</summary>
    public static int Ip(string text, int at, int limit)
    {
        int four = Version4(text, at, limit);
        return four > at ? four : Version6(text, at, Math.Min(limit, at + LongestVersion6 + 1), limit);
    }

    private static int Version4(string text, int at, int limit)
    {
        int end = at;
        for (int part = 0; part < 4; part++)
        {
            if (part > 0)
            {
                if (end >= limit || text[end] != '.')
                {
                    return at;
                }

                end++;
            }

            int stop = Ascii.While(text, end, Math.Min(limit, end + 4), char.IsAsciiDigit);
            if (stop == end || stop - end > 3 || int.Parse(text.AsSpan(end, stop - end), System.Globalization.CultureInfo.InvariantCulture) > 255)
            {
                return at;
            }

            end = stop;
        }

        bool goesOn = Ascii.IsWordAt(text, end, limit) || (end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1]));
        return goesOn || Precedes(text, at) ? at : end;
    }

    private static int Version6(string text, int at, int window, int limit)
    {
        int end = at, groups = 0, gaps = 0;
        bool letters = false;
        while (end < window)
        {
            int stop = Ascii.While(text, end, Math.Min(window, end + 5), char.IsAsciiHexDigit);
            if (stop - end > 4)
            {
                return at;
            }

            groups += stop > end ? 1 : 0;
            letters |= stop > end;
            end = stop;
            if (end >= window || text[end] != ':' || !(Next(text, end, window) is ':' || char.IsAsciiHexDigit(Next(text, end, window)) || (end > at && text[end - 1] == ':')))
            {
                break;
            }

            gaps += Next(text, end, window) == ':' ? 1 : 0;
            end++;
        }

        bool whole = gaps == 1 ? groups < 8 : gaps == 0 && groups == 8;
        bool alone = letters || (end - at == 2 && !Ascii.IsWordAt(text, at - 1, limit));
        return whole && alone && !Precedes(text, at) && !Ascii.IsWordAt(text, end, limit) && !(end < limit && text[end] == ':') ? end : at;
    }

    private static char Next(string text, int at, int limit) => at + 1 < limit ? text[at + 1] : '\0';

    private static bool Precedes(string text, int at) => at > 0 && (Ascii.IsWordAt(text, at - 1, text.Length) || text[at - 1] is ':' or '.');
}
