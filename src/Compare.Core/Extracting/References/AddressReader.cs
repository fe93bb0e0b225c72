using Compare.Core.Text;

namespace Compare.Core.Extracting.References;

/// <summary>
/// Reads web and e-mail addresses, with a scheme (RFC 3986) or as a bare host name. Each method gives the end of what it read, or the place it
/// began where there is nothing.
/// </summary>
internal static class AddressReader
{
    private static readonly string[] Schemes = ["https://", "http://", "ftps://", "ftp://", "sftp://", "ssh://", "git://", "ipfs://", "wss://", "ws://", "file://"];

    /// <summary>A web address: a known scheme and a host, or a bare host name whose last label is a top-level domain in lower case.</summary>
    public static int Url(string text, int at, int limit)
    {
        string? scheme = Array.Find(Schemes, s => string.Compare(text, at, s, 0, s.Length, StringComparison.OrdinalIgnoreCase) == 0 && at + s.Length <= limit);
        int host = at + (scheme?.Length ?? 0);
        int end = Host(text, host, limit);
        bool good = scheme is null ? IsBareHost(text, host, end) : IsHost(text, host, end);
        if (!good || (scheme is null && end < limit && text[end] == '@'))
        {
            return at;
        }

        if (end + 1 < limit && text[end] == ':' && char.IsAsciiDigit(text[end + 1]))
        {
            end = Ascii.While(text, end + 1, Math.Min(limit, end + 6), char.IsAsciiDigit);
        }

        if (end < limit && text[end] is '/' or '?' or '#')
        {
            end = WithoutClosing(text, at, Path(text, end, limit));
        }

        return end;
    }

    /// <summary>An e-mail address: a local part of ASCII letters, digits and <c>._+%-</c> without two points in a row, and a host with a top-level domain.</summary>
    public static int Email(string text, int at, int limit)
    {
        int sign = Ascii.While(text, at, Math.Min(limit, at + 65), Ascii.IsRun);
        if (sign == at || sign >= limit || text[sign] != '@' || text[sign - 1] == '.' || text.AsSpan(at, sign - at).IndexOf("..", StringComparison.Ordinal) >= 0)
        {
            return at;
        }

        int end = Host(text, sign + 1, limit);
        int point = end > sign + 1 ? text.LastIndexOf('.', end - 1, end - sign - 1) : -1;
        return point > 0 && end - point > 2 && char.IsAsciiLetter(text[end - 1]) && char.IsAsciiLetter(text[point + 1]) ? end : at;
    }

    // Labels of letters, digits and hyphens joined by single points; a final point ends the sentence and not the host.
    private static int Host(string text, int at, int limit)
    {
        int end = at;
        while (end < limit && (IsHostCharacter(text[end]) || (text[end] == '.' && end > at && end + 1 < limit && IsHostCharacter(text[end + 1]) && text[end + 1] != '-')))
        {
            end++;
        }

        while (end > at && text[end - 1] == '-')
        {
            end--;
        }

        return end;
    }

    private static bool IsHostCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';

    private static bool IsHost(string text, int at, int end)
    {
        ReadOnlySpan<char> host = text.AsSpan(at, end - at);
        return end > at && (host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || NetworkReader.Ip(text, at, end) == end
            || (host.Contains('.') && (host.IndexOfAnyInRange('a', 'z') >= 0 || host.IndexOfAnyInRange('A', 'Z') >= 0)));
    }

    private static bool IsBareHost(string text, int at, int end)
    {
        int point = end > at ? text.LastIndexOf('.', end - 1, end - at) : -1;
        if (point <= at || end - at > 253 || (at > 0 && text[at - 1] == '/'))
        {
            return false;
        }

        bool web = string.Compare(text, at, "www.", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;
        string top = text[(point + 1)..end];
        if (web)
        {
            return TopLevelDomains.IsKnown(top.ToLowerInvariant());
        }

        // "7.am" is a time and "No.in" a missing space: a country's two letters need a label before them that looks like a name.
        int label = text.LastIndexOf('.', point - 1, point - at) + 1;
        label = label == 0 ? at : label;
        bool name = text.AsSpan(label, point - label).IndexOfAnyInRange('a', 'z') >= 0 && point - label > 1;
        return name && TopLevelDomains.IsKnown(top) && (top.Length > 2 || !char.IsAsciiLetterUpper(text[at]) || point - at > 7);
    }

    // Printable ASCII that RFC 3986 allows, and letters of spaced scripts; in Chinese or Japanese the sentence goes on without a space.
    private static int Path(string text, int at, int limit)
    {
        while (at < limit)
        {
            char c = text[at];
            bool belongs = c is > ' ' and < '\u007f' ? c is not ('<' or '>' or '"' or '`' or '{' or '}' or '|' or '\\' or '^') : char.IsLetter(c) && Scripts.IsSpaced(Scripts.Of(c));
            if (!belongs)
            {
                break;
            }

            at++;
        }

        return at;
    }

    // Punctuation at the end belongs to the sentence; so does a bracket that was not opened inside the address.
    private static int WithoutClosing(string text, int start, int end)
    {
        int open = text.AsSpan(start, end - start).Count('('), closed = text.AsSpan(start, end - start).Count(')');
        while (end > start)
        {
            char last = text[end - 1];
            if (last == ')' && closed > open)
            {
                closed--;
            }
            else if (last is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or ']' or '*'))
            {
                break;
            }

            end--;
        }

        return end;
    }
}
