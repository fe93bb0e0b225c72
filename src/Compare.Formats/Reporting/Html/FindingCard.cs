using System.Globalization;
using Compare.Core;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Core.Text;
using Compare.Formats.Reporting.Json;
using Compare.Formats.Reporting.Quoting;
using Compare.Formats.Reporting.Terminal;

namespace Compare.Formats.Reporting.Html;

/// <summary>One finding: the message, the quotations side by side, what the text ought to say, and how that was found.</summary>
internal sealed class FindingCard(HtmlWriter html, Comparison comparison)
{
    private const int MostColumns = 320;

    /// <summary>Writes the finding under its number.</summary>
    public void Write(int number, Finding finding)
    {
        string id = "f" + number.ToString(CultureInfo.InvariantCulture);
        string severity = FindingGroup.Word(finding.Severity, 1);
        IEnumerable<int> versions = finding.Suspects.Concat(finding.Evidence.Where(e => e.Role == EvidenceRole.Deviant).Select(e => e.Version)).Distinct().Order();
        html.Open(
            "article",
            ("class", "finding " + severity),
            ("id", id),
            ("tabindex", "-1"),
            ("aria-labelledby", id + "-title"),
            ("data-severity", severity),
            ("data-print", finding.Fingerprint),
            ("data-check", finding.Check.Name),
            ("data-family", finding.Check.Family.ToString().ToLowerInvariant()),
            ("data-versions", string.Join(' ', versions.Select(v => v.ToString(CultureInfo.InvariantCulture)))));
        html.Open("h3", ("id", id + "-title"));
        // The address holds the fingerprint: it leads to the same finding when the report is made anew.
        html.Inline("a", number.ToString(CultureInfo.InvariantCulture) + ".", ("id", "finding-" + finding.Fingerprint), ("href", "#finding-" + finding.Fingerprint), ("title", "link to this finding"));
        html.Text(" ");
        html.Open("span", ("class", "message"));
        html.Sentence(finding.Message);
        html.CloseInline("span");
        html.Close("h3");
        Quotes(finding);
        foreach (Expectation expected in finding.Expected)
        {
            Expected(finding, expected);
        }

        Why(finding);
        html.Close("article");
    }

    private void Quotes(Finding finding)
    {
        Selection places = Selection.Of(comparison, finding);
        html.Open("div", ("class", "quotes"));
        foreach (Absence absence in Absence.Of(comparison, finding))
        {
            Nothing(absence);
        }

        foreach (Place place in places.Quoted)
        {
            Quoted(finding, place);
        }

        html.Close("div");
        if (places.Named.Count > 0)
        {
            html.Open("p", ("class", "also"));
            html.Text("also");
            foreach (Place place in places.Named)
            {
                html.Text(" ");
                Link(place.Evidence.Version, place.Evidence.Segment, place.Lines);
            }

            html.Close("p");
        }
    }

    private void Quoted(Finding finding, Place place)
    {
        Evidence evidence = place.Evidence;
        PreparedVersion version = comparison.Versions[evidence.Version];
        bool deviant = evidence.Role == EvidenceRole.Deviant;
        Quote quote = QuoteWindow.Fit(Quoter.Of(version, evidence), MostColumns);
        html.Open("div", ("class", !deviant ? "quote" : finding.Suspects.Contains(evidence.Version) ? "quote suspect" : "quote open"));
        Link(evidence.Version, evidence.Segment, place.Lines);
        html.Open("blockquote", ("lang", (version.Foreign.GetValueOrDefault(evidence.Segment) ?? version.Language).Tag.Value), ("dir", HtmlDirection.OfForeign(version, evidence.Segment) ?? HtmlDirection.Of(version)));
        html.Text(quote.Before);
        html.Open("mark", ("class", $"{FindingGroup.Word(finding.Severity, 1)}{(deviant ? " deviant" : string.Empty)}{(quote.IsWhole ? " whole" : string.Empty)}"));
        Words(quote.Words, deviant ? InnerDifference.Reference(comparison, finding, evidence) : null);
        html.CloseInline("mark");
        html.Text(quote.After);
        html.Close("blockquote");
        if (evidence.Reading is { Length: > 0 } reading && ForeignScript.NeedsReading(quote.Words))
        {
            html.Open("p", ("class", "reading"));
            html.Text("= ");
            html.Sentence(reading);
            html.Close("p");
        }

        html.Close("div");
    }

    private void Words(string words, string? reference)
    {
        TextSpan odd = reference is null ? default : InnerDifference.Between(words, SafeText.OneLine(reference).Trim());
        if (odd.IsEmpty)
        {
            html.Text(words);
            return;
        }

        html.Text(words[..odd.Start]);
        html.Inline("span", odd.Of(words), ("class", "odd"));
        html.Text(words[odd.End..]);
    }

    private void Nothing(Absence absence)
    {
        html.Open("div", ("class", "quote suspect"));
        Link(absence.Version, -1, absence.Line == 0 ? null : absence.Line.ToString(CultureInfo.InvariantCulture));
        html.Open("p", ("class", "nothing"));
        html.Text(absence.Line == 0 ? "nothing, at the start of the text" : "nothing, after these words: ");
        html.Inline("bdi", absence.Previous, ("lang", comparison.Versions[absence.Version].Language.Tag.Value));
        html.Close("p");
        html.Close("div");
    }

    private void Link(int version, int segment, string? lines)
    {
        string id = comparison.Versions[version].Id;
        html.Inline(
            "a",
            lines is null ? id : $"{id}:{lines}",
            ("class", "place"),
            ("title", lines is null ? null : $"{id}, line {lines}"),
            ("href", segment < 0 ? null : $"#s{version.ToString(CultureInfo.InvariantCulture)}-{segment.ToString(CultureInfo.InvariantCulture)}"));
    }

    private void Expected(Finding finding, Expectation expected)
    {
        PreparedVersion version = comparison.Versions[expected.Version];
        Advice advice = Advice.Of(finding, expected);
        html.Open("p", ("class", "expected"));
        html.Text(version.Id + advice.Verb);
        html.Inline("q", advice.Words, ("lang", advice.InLanguage ? version.Language.Tag.Value : null), ("dir", advice.InLanguage ? HtmlDirection.Of(version) : null));
        html.Close("p");
    }

    private void Why(Finding finding)
    {
        html.Open("details");
        html.Element("summary", $"Why: {finding.Check.Name}");
        html.Open("ul");
        foreach (string step in finding.Derivation)
        {
            html.Open("li");
            html.Sentence(step);
            html.Close("li");
        }

        html.Element("li", $"{finding.Check.Code} {finding.Check.Name}, {finding.Check.Category}");
        html.Element("li", $"confidence {JsonWords.Share(finding.Confidence).ToString("0.##", CultureInfo.InvariantCulture)}, row {finding.Row.ToString(CultureInfo.InvariantCulture)}");
        html.Element("li", $"fingerprint {finding.Fingerprint}");
        html.Close("ul");
        html.Close("details");
    }
}
