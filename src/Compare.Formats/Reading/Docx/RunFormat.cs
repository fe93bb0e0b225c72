using System.Xml;

namespace Compare.Formats.Reading.Docx;

/// <summary>What the properties of a run say that matters to a reader of its words.</summary>
/// <param name="IsStrong">Set bold.</param>
/// <param name="IsEmphasised">Set in italics.</param>
/// <param name="IsHidden">Not shown.</param>
/// <param name="Language">The language of its Western text, or null.</param>
/// <param name="EastAsian">The language of its East Asian text, or null.</param>
/// <param name="RightToLeft">The language of its right-to-left text, or null.</param>
internal sealed record RunFormat(bool IsStrong = false, bool IsEmphasised = false, bool IsHidden = false, string? Language = null, string? EastAsian = null, string? RightToLeft = null)
{
    /// <summary>A run without properties.</summary>
    public static readonly RunFormat Plain = new();

    /// <summary>Reads the element <c>w:rPr</c> that the reader is at; afterwards it is at its end.</summary>
    public static RunFormat Read(XmlReader reader)
    {
        RunFormat format = Plain;
        using XmlReader properties = reader.ReadSubtree();
        while (properties.Read())
        {
            if (properties.NodeType == XmlNodeType.Element)
            {
                format = properties.LocalName switch
                {
                    "b" => format with { IsStrong = WordXml.IsOn(properties) },
                    "i" => format with { IsEmphasised = WordXml.IsOn(properties) },
                    "rStyle" when WordXml.Value(properties) is "Strong" => format with { IsStrong = true },
                    "rStyle" when WordXml.Value(properties) is "Emphasis" => format with { IsEmphasised = true },
                    "vanish" => format with { IsHidden = WordXml.IsOn(properties) },
                    "lang" => format with
                    {
                        Language = WordXml.Value(properties),
                        EastAsian = WordXml.Attribute(properties, "eastAsia"),
                        RightToLeft = WordXml.Attribute(properties, "bidi"),
                    },
                    _ => format,
                };
            }
        }

        return format;
    }
}
