using System.Xml.Linq;

namespace Compare.Formats.Annotating.Xliff;

/// <summary>What one row of an XLIFF file was read from.</summary>
/// <param name="Unit">The <c>trans-unit</c> (1.2) or <c>unit</c> (2.x) that holds its notes.</param>
/// <param name="Segment">The id of the <c>segment</c> inside it, where it has several (2.x); else null.</param>
/// <param name="Source">The language of the source, as the file names it; or null.</param>
internal sealed record XliffUnit(XElement Unit, string? Segment, string? Source)
{
    /// <summary>The rows of a file in the order of <see cref="Reading.Bilingual.XliffReader"/>, which passes over the same elements.</summary>
    public static IReadOnlyList<XliffUnit> Of(XElement root)
    {
        var units = new List<XliffUnit>();
        string? source = (string?)root.Attribute("srcLang");
        for (XElement? at = root; at is not null;)
        {
            bool isRow = at.Name.LocalName is "trans-unit" or "segment";
            bool isOut = at.Name.LocalName is "unit" or "trans-unit" or "group" or "bin-unit" && at.Attribute("translate")?.Value == "no";
            if (at.Name.LocalName == "file")
            {
                source = (string?)at.Attribute("source-language") ?? source;
            }
            else if (isRow && !isOut)
            {
                string? own = (string?)at.Elements().FirstOrDefault(e => e.Name.LocalName == "source")?.Attribute(XNamespace.Xml + "lang") ?? source;
                bool isPart = at.Name.LocalName == "segment" && at.Parent is { Name.LocalName: "unit" };
                units.Add(isPart ? new XliffUnit(at.Parent!, Id(at), Tag(own)) : new XliffUnit(at, null, Tag(own)));
            }

            at = isRow || isOut ? After(at, root) : at.Elements().FirstOrDefault() ?? After(at, root);
        }

        return units;
    }

    private static string? Tag(string? language) => language?.Trim().Replace('_', '-');

    private static string? Id(XElement segment) =>
        segment.Parent!.Elements().Count(e => e.Name.LocalName == "segment") > 1 ? (string?)segment.Attribute("id") : null;

    // The next element in the order of the file that is not inside this one.
    private static XElement? After(XElement element, XElement root)
    {
        for (XElement? at = element; at is not null && at != root; at = at.Parent)
        {
            if (at.ElementsAfterSelf().FirstOrDefault() is { } next)
            {
                return next;
            }
        }

        return null;
    }
}
