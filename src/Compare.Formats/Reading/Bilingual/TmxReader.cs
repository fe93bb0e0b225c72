namespace Compare.Formats.Reading.Bilingual;

/// <summary>
/// Reads Translation Memory eXchange (TMX 1.1 to 1.4b; LISA OSCAR 2005): each unit is a row, each variant a cell of its language's column. A language
/// that comes twice in a unit is another version; a property <c>x-version</c> of a variant, which our own files have, says which.
/// </summary>
public sealed class TmxReader : IAlignedReader
{
    /// <summary>The property of a variant that names its version.</summary>
    internal const string VersionProperty = "x-version";

    // The codes of the file that the text came from; words inside them (sub) are no part of the sentence.
    private static readonly HashSet<string> Codes = ["bpt", "ept", "it", "ph", "ut", "sub"];

    /// <inheritdoc/>
    public AlignedTable Read(Stream content, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        using var xml = new UnitXml(content, options, "TMX");
        if (!xml.NextElement() || xml.Name != "tmx")
        {
            throw new UnreadableDocumentException("The file is no TMX, whatever its name says; give it the extension of what it is.");
        }

        var table = new UnitTable();
        while (xml.NextElement())
        {
            if (xml.Name == "tu")
            {
                AddUnit(xml, table);
            }
        }

        return table.ToTable();
    }

    private static void AddUnit(UnitXml xml, UnitTable table)
    {
        string? id = xml["tuid"];
        var cells = new List<(int Column, string Text, int Line)>();
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        int depth = xml.Depth;
        while (!xml.IsEmpty && xml.NextIn(depth))
        {
            if (xml.Name == "tuv")
            {
                cells.Add(Variant(xml, table, seen));
            }
            else
            {
                xml.Skip();
            }
        }

        table.Add(id, 0, cells);
    }

    private static (int Column, string Text, int Line) Variant(UnitXml xml, UnitTable table, Dictionary<string, int> seen)
    {
        (string? language, int line, int depth) = (xml["lang"], xml.Line, xml.Depth);
        int times = seen[language ?? string.Empty] = seen.GetValueOrDefault(language ?? string.Empty) + 1;
        string text = string.Empty;
        string? version = null;
        while (!xml.IsEmpty && xml.NextIn(depth))
        {
            if (xml.Name == "seg")
            {
                text = xml.Words(Codes);
            }
            else if (xml.Name == "prop" && xml["type"] == VersionProperty)
            {
                version = xml.Words(Codes);
            }
            else
            {
                xml.Skip();
            }
        }

        return (table.Column(language, version, times, line), text, line);
    }
}
