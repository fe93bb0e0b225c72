using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Matching.Facts;
using Compare.Formats.Reporting.Html;

namespace Compare.Formats.Reporting.Facts;

/// <summary>One section of facts as a table of a page: a line a fact, a column a version, what is held to be wrong marked.</summary>
internal static class FactHtmlTable
{
    /// <summary>Writes the table.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="versions">The versions.</param>
    /// <param name="section">The facts.</param>
    /// <param name="leads">Whether rows lead to the text of the same page.</param>
    public static void Write(HtmlWriter html, IReadOnlyList<PreparedVersion> versions, FactSection section, bool leads)
    {
        html.Open("table", ("class", "grid"));
        html.Open("thead");
        html.Open("tr");
        html.Element("th", "row", ("scope", "col"));
        html.Element("th", "fact", ("scope", "col"));
        foreach (PreparedVersion version in versions)
        {
            html.Element("th", version.Id, ("scope", "col"), ("dir", HtmlDirection.Of(version)));
        }

        html.Close("tr");
        html.Close("thead");
        html.Open("tbody");
        foreach (StatedFact fact in section.Facts)
        {
            html.Open("tr");
            html.Inline("th", fact.Row.ToString(CultureInfo.InvariantCulture), ("scope", "row"));
            html.Open("td");
            html.Sentence(FactWords.Label(fact));
            html.CloseInline("td");
            foreach (FactCell cell in fact.Cells)
            {
                Cell(html, versions[cell.Version], cell, leads);
            }

            html.Close("tr");
        }

        html.Close("tbody");
        html.Close("table");
    }

    private static void Cell(HtmlWriter html, PreparedVersion version, FactCell cell, bool leads)
    {
        if (cell.Forms.IsEmpty)
        {
            html.Open("td", ("class", cell.IsPresent ? "silent" : "none"));
            Words(html, cell.IsPresent ? FactWords.Silent : "no such passage", cell.Silence);
            html.CloseInline("td");
            return;
        }

        html.Open("td", ("lang", version.Language.Tag.Value), ("dir", HtmlDirection.Of(version)));
        for (int i = 0; i < cell.Forms.Length; i++)
        {
            StatedForm form = cell.Forms[i];
            html.Text(i == 0 ? string.Empty : ", ");
            string? place = leads ? $"#s{cell.Version.ToString(CultureInfo.InvariantCulture)}-{form.Quotations[0].Segment.ToString(CultureInfo.InvariantCulture)}" : null;
            html.Open("a", ("href", place), ("title", Title(version, form)));
            Words(html, FactWords.Form(version, form), form.Standing);
            html.CloseInline("a");
        }

        html.CloseInline("td");
    }

    private static void Words(HtmlWriter html, string words, Standing standing)
    {
        if (standing == Standing.Unquestioned)
        {
            html.Text(words);
            return;
        }

        html.Inline("span", standing == Standing.Odd ? "held to be wrong: " : "may be wrong: ", ("class", "unseen"));
        html.Inline("mark", words, ("class", standing == Standing.Odd ? "error deviant" : "warning deviant"));
    }

    private static string Title(PreparedVersion version, StatedForm form)
    {
        string lines = string.Join(", ", form.Quotations.Take(8).Select(q => version.Document.Map.Locate(q.Span).Line.ToString(CultureInfo.InvariantCulture)).Distinct());
        return $"{(form.Reading is null ? string.Empty : FactWords.Short(form.Reading) + ", ")}line {lines}{(form.Quotations.Length > 8 ? "…" : string.Empty)}";
    }
}
