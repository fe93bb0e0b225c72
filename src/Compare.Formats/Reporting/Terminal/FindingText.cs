using System.Globalization;
using Compare.Core;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Json;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Terminal;

/// <summary>Writes one finding: the message, the words of each version with the odd one marked, what it ought to say, and why.</summary>
internal sealed class FindingText(TerminalText text, Comparison comparison)
{
    private const int MostPlacesOfVersion = 3;
    private const int LeastColumns = 80;
    private const int MostLines = 3;
    private const int MostLinesBeside = 2;

    /// <summary>Writes the finding under its number.</summary>
    public void Write(int number, Finding finding)
    {
        string label = number.ToString(CultureInfo.InvariantCulture) + ". ";
        text.Sentence(finding.Message, Ink.Bold, 0, label);
        IReadOnlyList<Place> places = Place.Of(comparison, finding);
        var count = new int[comparison.Versions.Count];
        List<Place> shown = [.. places.Where(p => count[p.Evidence.Version]++ < MostPlacesOfVersion)];
        List<Absence> absences = [.. finding.Suspects.Where(v => count[v] == 0).Select(v => Absence.At(comparison, v, finding.Row))];
        int width = shown.Select(Label).Concat(absences.Select(Label)).Select(DisplayWidth.Of).DefaultIfEmpty().Max();
        foreach (Absence absence in absences)
        {
            Nothing(absence, Pad(Label(absence), width));
        }

        foreach (Place place in shown)
        {
            Words(finding, place.Evidence, Pad(Label(place), width));
        }

        foreach (IGrouping<int, Place> rest in places.GroupBy(p => p.Evidence.Version).Where(g => g.Count() > MostPlacesOfVersion))
        {
            More(rest.Key, [.. rest.Skip(MostPlacesOfVersion)]);
        }

        Reason(finding);
    }

    private string Label(Place place) => $"{SafeText.OneLine(comparison.Versions[place.Evidence.Version].Id)}:{place.Lines}";

    private string Label(Absence absence)
    {
        string id = SafeText.OneLine(comparison.Versions[absence.Version].Id);
        return absence.Line == 0 ? id : $"{id}:{absence.Line.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Pad(string label, int width) => label + new string(' ', width - DisplayWidth.Of(label) + 2);

    private void Words(Finding finding, Evidence evidence, string label)
    {
        Quote quote = Quoter.Of(comparison.Versions[evidence.Version], evidence);
        bool deviant = evidence.Role == EvidenceRole.Deviant;
        Quote cut = QuoteWindow.Fit(quote, Columns(quote, text.Width - DisplayWidth.Of(label) - 5, deviant ? MostLines : MostLinesBeside));
        Ink ink = deviant ? Ink.Deviant : Ink.Quoted;
        List<Run> runs = quote.IsWhole
            ? [new Run(cut.Before + cut.Words + cut.After, deviant ? Ink.Deviant : Ink.Plain)]
            : text.HasColor
                ? [new Run(cut.Before), new Run(cut.Words, ink), new Run(cut.After)]
                : [new Run(cut.Before + "["), new Run(cut.Words), new Run("]" + cut.After)];
        bool rightToLeft = comparison.Versions[evidence.Version].Language.IsRightToLeft;
        text.Quotation(runs, [new Run("   "), new Run(Sign(finding, evidence.Version, deviant) + " " + label, deviant ? Ink.Deviant : Ink.Plain)], rightToLeft);
        if (evidence.Reading is { Length: > 0 } reading && ForeignScript.NeedsReading(quote.Words))
        {
            text.Sentence(reading, Ink.Dim, 5 + DisplayWidth.Of(label), "= ");
        }
    }

    // One line with what stands around the words; more only where the words themselves are long. Room is left for brackets and for lines that break early.
    private static int Columns(Quote quote, int line, int lines)
    {
        int longest = (line * lines) - 12;
        return quote.IsWhole ? longest : Math.Max(Math.Max(line - 2, LeastColumns), Math.Min(longest, DisplayWidth.Of(quote.Words) + (line / 2)));
    }

    // The words after which a reader would look for what is missing.
    private void Nothing(Absence absence, string label)
    {
        bool rightToLeft = comparison.Versions[absence.Version].Language.IsRightToLeft;
        string where = absence.Line == 0 ? "(nothing, at the start of the text)" : "(nothing, after these words:) ";
        string previous = absence.Previous.Length == 0 ? string.Empty : Isolation.Open(rightToLeft, rightToLeft) + absence.Previous + Isolation.Close(rightToLeft);
        text.Quotation([new Run(where), new Run(previous, Ink.Dim)], [new Run("   "), new Run("> " + label, Ink.Deviant)], false);
    }

    private void More(int version, List<Place> rest)
    {
        const int MostLineNumbers = 12;
        IEnumerable<string> lines = rest.Select(p => p.Lines).Distinct().Take(MostLineNumbers + 1).Select((lines, i) => i == MostLineNumbers ? "…" : lines);
        text.Sentence($"{comparison.Versions[version].Id}: {rest.Count.ToString(CultureInfo.InvariantCulture)} more, in line {string.Join(", ", lines)}", Ink.Dim, 5);
    }

    private void Reason(Finding finding)
    {
        foreach (Expectation expected in finding.Expected)
        {
            text.Sentence($"{comparison.Versions[expected.Version].Id} should say: {expected.Text ?? expected.Value}", Ink.Plain, 5);
        }

        string confidence = JsonWords.Share(finding.Confidence).ToString("0.##", CultureInfo.InvariantCulture);
        string check = $"{finding.Check.Name} {finding.Check.Code}, confidence {confidence}";
        text.Sentence(finding.Derivation.IsEmpty ? check : $"{string.Join("; ", finding.Derivation)} ({check})", Ink.Dim, 5);
    }

    // Held to be wrong, may be wrong, compared with.
    private static string Sign(Finding finding, int version, bool deviant) => !deviant ? " " : finding.Suspects.Contains(version) ? ">" : "?";
}
