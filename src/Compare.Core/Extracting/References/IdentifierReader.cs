using Compare.Core.Text;

namespace Compare.Core.Extracting.References;

/// <summary>Reads identifiers of registered form. Each method gives the end of what it read, or the place it began where there is nothing.</summary>
internal static class IdentifierReader
{
    private static readonly int[] GuidGroups = [8, 4, 4, 4, 12];

    /// <summary>A globally unique identifier (RFC 9562): 32 hexadecimal digits, plain or grouped 8-4-4-4-12, alone or in <c>{}</c>, <c>%7B%7D</c> or <c>X''</c>.</summary>
    public static int Guid(string text, int at, TextSpan run)
    {
        (string opening, string closing) = text[at] switch
        {
            '{' => ("{", "}"),
            '%' => ("%7b", "%7d"),
            'X' or 'x' => ("x'", "'"),
            _ => (string.Empty, string.Empty),
        };
        int start = at + opening.Length;
        if (!Has(text, at, run.End, opening) || Ascii.IsWordAt(text, at - 1, run.End))
        {
            return at;
        }

        int end = Digits(text, start, run.End);
        return end > start && Has(text, end, run.End, closing) && !Ascii.IsWordAt(text, end + closing.Length, run.End) ? end + closing.Length : at;
    }

    /// <summary>A digital object identifier (ISO 26324): <c>10.</c>, a registrant of four to nine digits, a slash, a suffix.</summary>
    public static int Doi(string text, int at, int limit)
    {
        int start = Has(text, at, limit, "doi:") ? at + 4 : at;
        int registrant = start + 3;
        if (!Has(text, start, limit, "10."))
        {
            return at;
        }

        int slash = Ascii.While(text, registrant, Math.Min(limit, registrant + 10), char.IsAsciiDigit);
        if (slash - registrant is < 4 or > 9 || slash >= limit || text[slash] != '/')
        {
            return at;
        }

        int end = Ascii.While(text, slash + 1, limit, c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or ';' or '(' or ')' or '/' or ':');
        while (end > slash + 1 && text[end - 1] is '.' or ';' or ':' or ')' or '-')
        {
            end--;
        }

        return end > slash + 1 ? end : at;
    }

    /// <summary>A book number of ten or thirteen digits whose check digit is right (ISO 2108), with hyphens; the thirteen without hyphens begin 978 or 979.</summary>
    public static int Isbn(string text, int at, int limit)
    {
        if (!char.IsAsciiDigit(text[at]) || Ascii.IsWordAt(text, at - 1, limit))
        {
            return at;
        }

        int end = Ascii.While(text, at, Math.Min(limit, at + 18), c => char.IsAsciiDigit(c) || c is '-' or 'X');
        while (end > at && text[end - 1] == '-')
        {
            end--;
        }

        string digits = text[at..end].Replace("-", string.Empty, StringComparison.Ordinal);
        bool hyphens = text.AsSpan(at, end - at).Count('-') >= 3;
        bool valid = digits.Length == 13 ? digits.StartsWith("97", StringComparison.Ordinal) && Sum13(digits) : digits.Length == 10 && hyphens && Sum10(digits);
        return valid && !Ascii.IsWordAt(text, end, limit) ? end : at;
    }

    private static int Digits(string text, int start, int limit)
    {
        int end = Ascii.While(text, start, Math.Min(limit, start + 33), char.IsAsciiHexDigit);
        if (end - start == 32)
        {
            return end;
        }

        end = start;
        foreach (int group in GuidGroups)
        {
            if (end > start)
            {
                if (end >= limit || text[end] != '-')
                {
                    return start;
                }

                end++;
            }

            int stop = Ascii.While(text, end, Math.Min(limit, end + group + 1), char.IsAsciiHexDigit);
            if (stop - end != group)
            {
                return start;
            }

            end = stop;
        }

        return end;
    }

    private static bool Has(string text, int at, int limit, string part) =>
        at + part.Length <= limit && string.Compare(text, at, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool Sum13(string digits)
    {
        int sum = 0;
        for (int i = 0; i < 13; i++)
        {
            sum += digits[i] == 'X' ? 1000 : (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return sum < 1000 && sum % 10 == 0;
    }

    private static bool Sum10(string digits)
    {
        int sum = 0;
        for (int i = 0; i < 10; i++)
        {
            if (digits[i] == 'X' && i < 9)
            {
                return false;
            }

            sum += (digits[i] == 'X' ? 10 : digits[i] - '0') * (10 - i);
        }

        return sum % 11 == 0;
    }
}
