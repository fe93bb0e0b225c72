using System.Text;

namespace Compare.Formats.Reading.Encodings;

/// <summary>Finds the encoding that a marked-up file declares: <c>&lt;meta charset&gt;</c>, <c>&lt;meta http-equiv content&gt;</c>, an XML prolog.</summary>
internal static class DeclaredEncoding
{
    // A declaration stands at the start of a file (HTML wants it within 1024 bytes; saved pages put longer heads before it).
    private const int Searched = 8192;

    /// <summary>The declared name, or null. Only the first 8 KiB are searched.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Searched)]);
        if (head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal))
        {
            int close = head.IndexOf("?>", StringComparison.Ordinal);
            if (ValueAfter(head[..Math.Max(close, 0)], "encoding") is { } name)
            {
                return name;
            }
        }

        for (int at = 0; (at = head.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 5)
        {
            int close = head.IndexOf('>', at);
            if (close >= 0 && ValueAfter(head[at..close], "charset") is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static string? ValueAfter(string tag, string name)
    {
        int at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        string rest = tag[(at + name.Length)..].TrimStart();
        if (!rest.StartsWith('='))
        {
            return null;
        }

        rest = rest[1..].TrimStart(' ', '\t', '\r', '\n', '"', '\'');
        int end = 0;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '-' or '_' or '.' or ':'))
        {
            end++;
        }

        return end == 0 ? null : rest[..end];
    }
}
