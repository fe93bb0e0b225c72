using System.Xml.Linq;

namespace Compare.Formats.Annotating.Docx;

/// <summary>Cuts runs in two, so that something can stand between two characters of one. What it cuts looks the same as before.</summary>
internal static class RunCutter
{
    /// <summary>Cuts the text of an element and its run at an offset; what stands before stays in them.</summary>
    /// <param name="text">A <c>w:t</c>, whose parent is its run.</param>
    /// <param name="offset">Where, from the start of its text.</param>
    /// <returns>The run that begins there; the run itself where all of it does, null where nothing of the run is left.</returns>
    public static XElement? Cut(XElement text, int offset)
    {
        XElement run = text.Parent!;
        string words = text.Value;
        if (offset > 0 && offset < words.Length)
        {
            var rest = new XElement(text.Name, new XAttribute(XNamespace.Xml + "space", "preserve"), words[offset..]);
            text.Value = words[..offset];
            text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            text.AddAfterSelf(rest);
            return Before(run, rest);
        }

        return offset == 0 ? Before(run, text) : text.ElementsAfterSelf().FirstOrDefault() is { } next ? Before(run, next) : null;
    }

    private static XElement Before(XElement run, XElement child)
    {
        XElement? properties = run.Element(run.Name.Namespace + "rPr");
        if (child.ElementsBeforeSelf().All(e => e == properties))
        {
            return run;
        }

        XNode[] moved = [child, .. child.NodesAfterSelf()];
        foreach (XNode node in moved)
        {
            node.Remove();
        }

        var rest = new XElement(run.Name, run.Attributes(), properties is null ? null : new XElement(properties), moved);
        run.AddAfterSelf(rest);
        return rest;
    }
}
