using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Compare.Core.Text;
using Compare.Formats.Reading;
using Compare.Formats.Reading.Docx;
using Compare.Formats.Reporting.Quoting;
using DocumentFormat.OpenXml.Packaging;

namespace Compare.Formats.Annotating.Docx;

/// <summary>Adds comments to a Word document where its words are; everything else in it stays as it is. Words in notes below the text are commented at the start of the document.</summary>
public static class DocxAnnotator
{
    private const string Author = "compare";

    /// <summary>The document with comments.</summary>
    /// <param name="document">The document, as it was read.</param>
    /// <param name="notes">The comments; spans count in the text as <see cref="DocxReader"/> extracts it.</param>
    /// <param name="options">The limits of reading.</param>
    /// <exception cref="UnreadableDocumentException">It is no Word document, or goes beyond a limit.</exception>
    public static MemoryStream Annotate(byte[] document, IReadOnlyList<DocxNote> notes, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(notes);
        ArgumentNullException.ThrowIfNull(options);
        List<(int Start, int End, DocxPiece Piece)> pieces;
        using (WordprocessingDocument whole = DocxPackage.Open(new MemoryStream(document, writable: false), options))
        {
            pieces = Pieces(whole, options);
        }

        var copy = new MemoryStream();
        copy.Write(document);
        copy.Position = 0;
        try
        {
            using WordprocessingDocument package = WordprocessingDocument.Open(copy, isEditable: true);
            Add(package.MainDocumentPart!, pieces, notes);
        }
        catch (Exception e) when (DocxPackage.IsDamage(e))
        {
            throw DocxPackage.Damaged(e);
        }

        copy.Position = 0;
        return copy;
    }

    private static List<(int Start, int End, DocxPiece Piece)> Pieces(WordprocessingDocument package, ReadingOptions options)
    {
        var pieces = new List<(int, int, DocxPiece)>();
        int start = 0;
        foreach (DocxParagraph paragraph in new DocxStory(new DocxStyles(), new DocxLanguages(), new DocxTables(), options.MostDepth).Read(package.MainDocumentPart!, 4L * options.MostCharacters))
        {
            foreach (DocxPiece piece in paragraph.Pieces)
            {
                pieces.Add((start + piece.Start, start + piece.Start + piece.Length, piece));
            }

            start += paragraph.Length + 1;
        }

        return pieces;
    }

    private static void Add(MainDocumentPart main, List<(int Start, int End, DocxPiece Piece)> pieces, IReadOnlyList<DocxNote> notes)
    {
        XDocument body = Load(main);
        XNamespace word = body.Root!.Name.Namespace;
        Dictionary<(int, int), XElement> places = body.Descendants().ToDictionary(e => (((IXmlLineInfo)e).LineNumber, ((IXmlLineInfo)e).LinePosition));
        XDocument? written = main.WordprocessingCommentsPart is { } there ? Load(there) : null;
        WordprocessingCommentsPart part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>();
        XDocument comments = written ?? new XDocument(new XElement(word + "comments", new XAttribute(XNamespace.Xmlns + "w", word.NamespaceName)));
        int id = comments.Root!.Elements().Select(c => (int?)c.Attribute(word + "id") ?? 0).DefaultIfEmpty(-1).Max() + 1;
        var marks = new List<(int Offset, bool IsEnd, int Id)>();
        foreach (DocxNote note in notes)
        {
            (int start, int end) = Anchor(note.Span, pieces);
            comments.Root.Add(Comment(word, id, note.Text));
            marks.Add((start, false, id));
            marks.Add((end, true, id++));
        }

        // From the end, so that what was cut before keeps its offsets.
        foreach ((int offset, bool isEnd, int number) in marks.OrderByDescending(m => m.Offset).ThenBy(m => m.IsEnd).ThenByDescending(m => m.Id))
        {
            Mark(word, offset, isEnd, number, pieces, places);
        }

        Save(main, body);
        Save(part, comments);
    }

    // A comment is about some words; about none only where the document has none.
    private static (int Start, int End) Anchor(TextSpan span, List<(int Start, int End, DocxPiece Piece)> pieces)
    {
        int end = pieces.Count == 0 ? 0 : pieces[^1].End;
        bool isInside = span.Start < end && !span.IsEmpty;
        (int first, int last) = isInside ? (span.Start, Math.Min(span.End, end)) : pieces.Count == 0 ? (0, 0) : (pieces[0].Start, pieces[0].End);
        return (first, last);
    }

    private static void Mark(XNamespace word, int offset, bool isEnd, int id, List<(int Start, int End, DocxPiece Piece)> pieces, Dictionary<(int, int), XElement> places)
    {
        (int Start, int End, DocxPiece Piece)? found = pieces.Where(p => isEnd ? p.Start < offset && offset <= p.End : p.Start <= offset && offset < p.End).Select(p => ((int, int, DocxPiece)?)p).FirstOrDefault();
        if (found is not { } at || !places.TryGetValue((at.Piece.Line, at.Piece.Column), out XElement? text) || text.Parent?.Name != word + "r")
        {
            return;
        }

        XElement? rest = text.Name == word + "t" ? RunCutter.Cut(text, offset - at.Start) : isEnd ? null : text.Parent;
        string number = id.ToString(CultureInfo.InvariantCulture);
        object[] added = isEnd
            ? [new XElement(word + "commentRangeEnd", new XAttribute(word + "id", number)), new XElement(word + "r", new XElement(word + "commentReference", new XAttribute(word + "id", number)))]
            : [new XElement(word + "commentRangeStart", new XAttribute(word + "id", number))];
        if (rest is null)
        {
            text.Parent.AddAfterSelf(added);
        }
        else
        {
            rest.AddBeforeSelf(added);
        }
    }

    private static XElement Comment(XNamespace word, int id, string text) => new(
        word + "comment",
        new XAttribute(word + "id", id.ToString(CultureInfo.InvariantCulture)),
        new XAttribute(word + "author", Author),
        new XAttribute(word + "initials", "c"),
        new XElement(word + "p", new XElement(word + "r", new XElement(word + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Safe(text)))));

    // XML 1.0 has no place for two characters that text may hold.
    private static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (char c in SafeText.OneLine(text))
        {
            safe.Append(c is '\uFFFE' or '\uFFFF' ? '\uFFFD' : c);
        }

        return safe.ToString();
    }

    private static XDocument Load(OpenXmlPart part)
    {
        using XmlReader reader = XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
    }

    private static void Save(OpenXmlPart part, XDocument document)
    {
        using Stream stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using XmlWriter writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None });
        document.Save(writer);
    }
}
