using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Compare.Core.Checking;
using Compare.Formats.Reading;
using Compare.Formats.Reading.Bilingual;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Annotating.Xliff;

/// <summary>
/// Adds notes to the units of an XLIFF file: <c>note</c> in a <c>trans-unit</c> (1.2, section 2.2.2), <c>notes</c> in a <c>unit</c> (2.x, section 4.2.2.5). Notes that
/// an earlier run added are taken out first; everything else stays, but for a document type, which is not copied. The result is in UTF-8.
/// </summary>
public static class XliffAnnotator
{
    private const string Author = "compare";
    private static readonly string[] After = ["note", "target", "seg-source", "source"];

    /// <summary>The file with notes.</summary>
    /// <param name="file">The file, as it was read.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="options">The limits of reading.</param>
    /// <exception cref="UnreadableDocumentException">It is no XLIFF file, or goes beyond a limit.</exception>
    public static MemoryStream Annotate(byte[] file, IReadOnlyList<XliffNote> notes, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(notes);
        ArgumentNullException.ThrowIfNull(options);
        using (var content = new MemoryStream(file, writable: false))
        {
            // The reader keeps the limits, so that what follows meets nothing that is too deep or too long.
            new XliffReader().Read(content, options);
        }

        XDocument document = Load(file, options);
        Forget(document.Root!);
        IReadOnlyList<XliffUnit> units = XliffUnit.Of(document.Root!);
        foreach (XliffNote note in notes)
        {
            Add(units[Math.Clamp(note.Row, 0, units.Count - 1)], note);
        }

        return Save(document, IsCrLf(file));
    }

    private static void Add(XliffUnit unit, XliffNote note)
    {
        XNamespace space = unit.Unit.Name.Namespace;
        string? side = note.Version is null ? null : string.Equals(note.Version, unit.Source, StringComparison.OrdinalIgnoreCase) ? "source" : "target";
        if (unit.Unit.Name.LocalName == "trans-unit")
        {
            Place(unit.Unit, new XElement(
                space + "note",
                new XAttribute("from", Author),
                new XAttribute("priority", Priority(note.Severity)),
                new XAttribute("annotates", side ?? "general"),
                Safe(note.Text)));
            return;
        }

        List(unit.Unit).Add(new XElement(
            space + "note",
            new XAttribute("category", Author),
            new XAttribute("priority", Priority(note.Severity)),
            side is null ? null : new XAttribute("appliesTo", side),
            (unit.Segment is null ? string.Empty : unit.Segment + ": ") + Safe(note.Text)));
    }

    // After the last of the first kind that is there, on a line of its own where that has one.
    private static void Place(XElement unit, XElement note)
    {
        XElement? before = After.Select(n => unit.Elements().LastOrDefault(e => e.Name.LocalName == n)).FirstOrDefault(e => e is not null);
        if (before is null)
        {
            unit.AddFirst(note);
        }
        else
        {
            before.AddAfterSelf(LineBefore(before), note);
        }
    }

    private static XElement List(XElement unit)
    {
        if (unit.Elements().FirstOrDefault(e => e.Name.LocalName == "notes") is { } there)
        {
            return there;
        }

        var list = new XElement(unit.Name.Namespace + "notes");
        XElement first = unit.Elements().First(e => e.Name.LocalName is "originalData" or "segment" or "ignorable");
        first.AddBeforeSelf(list, LineBefore(first));
        return list;
    }

    private static XText? LineBefore(XElement element) => LineOf(element.PreviousNode) is { } line ? new XText(line.Value) : null;

    private static void Forget(XElement root)
    {
        XElement[] own = [.. root.Descendants().Where(e => e.Name.LocalName == "note" && ((string?)e.Attribute("from") == Author || (string?)e.Attribute("category") == Author))];
        foreach (XElement note in own)
        {
            XElement holder = note.Parent!;
            if (holder.Name.LocalName == "trans-unit")
            {
                LineOf(note.PreviousNode)?.Remove();
            }

            note.Remove();
            if (holder.Name.LocalName == "notes" && !holder.HasElements)
            {
                LineOf(holder.NextNode)?.Remove();
                holder.Remove();
            }
        }
    }

    private static XText? LineOf(XNode? node) => node is XText line && string.IsNullOrWhiteSpace(line.Value) ? line : null;

    // In both versions of the format 1 is the most urgent of ten.
    private static string Priority(Severity severity) => (Severity.Error - severity + 1).ToString(CultureInfo.InvariantCulture);

    // XML 1.0 has no place for two characters that text may hold.
    private static string Safe(string text) => SafeText.OneLine(text).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');

    private static bool IsCrLf(byte[] file) => file.AsSpan().IndexOf("\r\n"u8) >= 0;

    private static XDocument Load(byte[] file, ReadingOptions options)
    {
        using var content = new MemoryStream(file, writable: false);
        using XmlReader reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = options.MostCharacters });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static MemoryStream Save(XDocument document, bool isCrLf)
    {
        var stream = new MemoryStream();
        using (XmlWriter writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = isCrLf ? "\r\n" : "\n", NewLineHandling = NewLineHandling.Replace, OmitXmlDeclaration = document.Declaration is null }))
        {
            document.Save(writer);
        }

        stream.Position = 0;
        return stream;
    }
}
