using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Xml;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Formats.Reading.Bilingual;

namespace Compare.Formats.Reporting.Alignment;

/// <summary>
/// The grid as Translation Memory eXchange (TMX 1.4b, LISA OSCAR 2005), which translation tools import: a unit a row, a variant for each version that
/// has segments in it. Where two versions are in one language, a property says which is which. Of a character that XML cannot hold nothing is kept.
/// </summary>
public sealed class AlignmentTmxReport : IAlignmentReport
{
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <inheritdoc/>
    public string Format => "tmx";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<PreparedVersion> versions, Grid grid, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = true }))
        {
            xml.WriteStartElement("tmx");
            xml.WriteAttributeString("version", "1.4");
            WriteHeader(xml, versions);
            xml.WriteStartElement("body");
            foreach (GridRow row in grid.Rows)
            {
                WriteUnit(xml, versions, row);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static void WriteHeader(XmlWriter xml, IReadOnlyList<PreparedVersion> versions)
    {
        xml.WriteStartElement("header");
        xml.WriteAttributeString("creationtool", "compare");
        xml.WriteAttributeString("creationtoolversion", typeof(AlignmentTmxReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        xml.WriteAttributeString("segtype", "sentence");
        xml.WriteAttributeString("o-tmf", "compare");
        xml.WriteAttributeString("adminlang", "en");
        xml.WriteAttributeString("srclang", versions.Count > 0 ? versions[0].Language.Tag.Value : "*all*");
        xml.WriteAttributeString("datatype", "plaintext");
        xml.WriteEndElement();
    }

    private static void WriteUnit(XmlWriter xml, IReadOnlyList<PreparedVersion> versions, GridRow row)
    {
        xml.WriteStartElement("tu");
        xml.WriteAttributeString("tuid", row.Index.ToString(CultureInfo.InvariantCulture));
        for (int v = 0; v < versions.Count; v++)
        {
            if (row.Has(v))
            {
                xml.WriteStartElement("tuv");
                xml.WriteAttributeString("xml", "lang", Xml, versions[v].Language.Tag.Value);
                if (versions[v].Id != versions[v].Language.Tag.Value)
                {
                    xml.WriteStartElement("prop");
                    xml.WriteAttributeString("type", TmxReader.VersionProperty);
                    xml.WriteString(Plain(versions[v].Id));
                    xml.WriteEndElement();
                }

                xml.WriteElementString("seg", Words(versions[v], row.Cells[v]));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static string Words(PreparedVersion version, ImmutableArray<int> cell) =>
        Plain(string.Join(' ', cell.Select(s => version.WordsOf(version.Segments[s].Span))));

    private static string Plain(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                plain.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                plain.Append(text[i]).Append(text[++i]);
            }
        }

        return plain.ToString();
    }
}
