namespace Compare.Formats.Reading.Bilingual;

/// <summary>
/// Reads the XML Localisation Interchange File Format, 1.2 (OASIS 2008: a <c>trans-unit</c> is a row) and 2.x (ISO 21720: a <c>segment</c> is a row).
/// Source and target are the versions; each <c>file</c> is a document. What is not to be translated is left out, and so are proposals (<c>alt-trans</c>).
/// </summary>
public sealed class XliffReader : IAlignedReader
{
    // Content that is the code of the file which the text came from.
    private static readonly HashSet<string> Codes = ["bpt", "ept", "it", "ph", "sub"];

    /// <inheritdoc/>
    public AlignedTable Read(Stream content, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        using var xml = new UnitXml(content, options, "XLIFF");
        if (!xml.NextElement() || xml.Name != "xliff")
        {
            throw new UnreadableDocumentException("The file is no XLIFF, whatever its name says; give it the extension of what it is.");
        }

        var table = new UnitTable();
        (string? source, string? target) = (xml["srcLang"], xml["trgLang"]);
        (int file, string? unit) = (-1, null);
        for (bool more = xml.NextElement(); more; more = xml.NextElement())
        {
            switch (xml.Name)
            {
                case "file":
                    file++;
                    (source, target) = (xml["source-language"] ?? source, xml["target-language"] ?? target);
                    break;
                case "unit" or "trans-unit" or "group" or "bin-unit" when xml["translate"] == "no":
                    xml.Skip();
                    break;
                case "trans-unit":
                    AddUnit(xml, table, xml["id"], source, target, Math.Max(0, file));
                    break;
                case "unit":
                    unit = xml["id"];
                    break;
                case "segment":
                    AddUnit(xml, table, xml["id"] is { } segment ? $"{unit}/{segment}" : unit, source, target, Math.Max(0, file));
                    break;
                default:
                    break;
            }
        }

        return table.ToTable();
    }

    private static void AddUnit(UnitXml xml, UnitTable table, string? id, string? source, string? target, int file)
    {
        var cells = new List<(int Column, string Text, int Line)>();
        int depth = xml.Depth;
        while (!xml.IsEmpty && xml.NextIn(depth))
        {
            int line = xml.Line;
            switch (xml.Name)
            {
                case "source":
                    cells.Add((table.Column(xml["lang"] ?? source, null, 1, line), xml.Words(Codes), line));
                    break;
                case "target":
                    string? language = xml["lang"] ?? target;
                    int times = string.Equals(language, source, StringComparison.OrdinalIgnoreCase) ? 2 : 1;
                    cells.Add((table.Column(language, null, times, line), xml.Words(Codes), line));
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        table.Add(id, file, cells);
    }
}
