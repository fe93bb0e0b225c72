using System.Text;

namespace Compare.Formats.Reading.Encodings;

/// <summary>
/// Turns the bytes of a text file into text: by byte order mark, by the encoding that is named from outside, as UTF-16 by the pattern of its
/// NUL bytes, as UTF-8 where that is valid, by the declaration inside the file, by detection. What is not certain is an error, never mojibake.
/// </summary>
internal static class TextDecoder
{
    private const string Remedy = "convert the file to UTF-8";

    /// <summary>The text of a file, without a byte order mark.</summary>
    /// <param name="content">The file, read to its end.</param>
    /// <param name="options">The limit of size, and the encoding named from outside.</param>
    /// <param name="isMarkup">Whether the file may declare its encoding inside, as HTML and XML do.</param>
    /// <exception cref="UnreadableDocumentException">The file is too large, is not text, or its encoding is not certain.</exception>
    public static string Decode(Stream content, ReadingOptions options, bool isMarkup = false)
    {
        ArraySegment<byte> bytes = ContentBytes.ReadAll(content, options.MostBytes);
        if (FileSignature.NameOf(bytes) is { } name)
        {
            throw new UnreadableDocumentException($"The file is {name}, not text; save its text as .txt, .md, .html or .docx.");
        }

        string text = Decode(bytes, options.Encoding, isMarkup);
        return text.Length <= options.MostCharacters
            ? text
            : throw new UnreadableDocumentException($"The text has more than {options.MostCharacters} characters, more than one article can have; compare its parts instead.");
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string? named, bool isMarkup)
    {
        if (ByteOrderMark(bytes) is ({ } marked, int length))
        {
            return Strictly(bytes[length..], marked, "begins with a byte order mark of");
        }

        if (named is not null)
        {
            Encoding encoding = EncodingNames.Find(named) ?? throw new UnreadableDocumentException($"The encoding '{named}' is not known; name another one, or {Remedy}.");
            return Strictly(bytes, encoding, "was said to be");
        }

        if (Utf16Detector.Detect(bytes) is { } wide)
        {
            return Strictly(bytes, wide, "looks like");
        }

        int nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            throw new UnreadableDocumentException($"The file is not text: byte {nul} is NUL; save the article as text, Markdown, HTML or DOCX.");
        }

        return Undeclared(bytes, isMarkup);
    }

    private static string Undeclared(ReadOnlySpan<byte> bytes, bool isMarkup)
    {
        string? declared = isMarkup ? DeclaredEncoding.Find(bytes) : null;

        // A file cannot declare UTF-16 in ASCII letters; browsers read such a declaration as UTF-8 too.
        Encoding? other = declared is null ? null : EncodingNames.Find(declared) is { } found and not UTF8Encoding and not UnicodeEncoding ? found : null;
        Utf8Scan scan = Utf8Scan.Of(bytes);

        // Valid sequences never happen by chance in a whole text: a page saved as UTF-8 often keeps the declaration it had on its server.
        if (scan.IsValid && (scan.Sequences > 0 || other is null))
        {
            return Checked(Encoding.UTF8.GetString(bytes));
        }

        if (other is not null)
        {
            return Strictly(bytes, other, "declares");
        }

        bool isDamaged = scan.Sequences * 4 >= scan.Wrong || declared is not null;
        return (isDamaged ? null : LegacyDetector.Decode(bytes)) is { } text
            ? Checked(text)
            : throw new UnreadableDocumentException(isDamaged
                ? $"The text is not valid UTF-8: byte {scan.FirstWrong}, on line {scan.Line}, does not belong there; mend it or {Remedy}."
                : $"The encoding of the text is not certain (it is not UTF-8 from byte {scan.FirstWrong} on, line {scan.Line}); {Remedy}.");
    }

    private static (Encoding? Encoding, int Length) ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (EncodingNames.Find("utf-8"), 3),
        [0xFF, 0xFE, 0, 0, ..] => (EncodingNames.Find("utf-32"), 4),
        [0, 0, 0xFE, 0xFF, ..] => (EncodingNames.Find("utf-32BE"), 4),
        [0xFF, 0xFE, ..] => (EncodingNames.Find("utf-16"), 2),
        [0xFE, 0xFF, ..] => (EncodingNames.Find("utf-16BE"), 2),
        _ => (null, 0),
    };

    private static string Strictly(ReadOnlySpan<byte> bytes, Encoding encoding, string why)
    {
        try
        {
            string text = encoding.GetString(bytes);

            // Unassigned bytes of a code page come out as control characters: the declaration is wrong.
            int wrong = encoding.IsSingleByte ? text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') : -1;
            return wrong < 0
                ? Checked(text)
                : throw new UnreadableDocumentException($"The file {why} {encoding.WebName}, but byte {wrong} has no meaning there; correct that or {Remedy}.");
        }
        catch (DecoderFallbackException e)
        {
            string where = encoding is UTF8Encoding && Utf8Scan.Of(bytes) is { IsValid: false } scan
                ? $"byte {scan.FirstWrong} of its text, on line {scan.Line}, does"
                : "some bytes do";
            throw new UnreadableDocumentException($"The file {why} {encoding.WebName}, but {where} not belong there; correct that or {Remedy}.", e);
        }
    }

    private static string Checked(string text)
    {
        int strange = 0;
        foreach (char c in text)
        {
            strange += c is (< '\u0009' or (> '\u000D' and < '\u001A') or (> '\u001B' and < ' ') or '\u007F') ? 1 : 0;
            if (c == '\0')
            {
                throw new UnreadableDocumentException("The file is not text: it holds NUL characters; save the article as text, Markdown, HTML or DOCX.");
            }
        }

        return strange <= 8 + (text.Length / 100)
            ? text
            : throw new UnreadableDocumentException($"The file is not text: {strange} of its characters are control codes; save the article as text, Markdown, HTML or DOCX.");
    }
}
