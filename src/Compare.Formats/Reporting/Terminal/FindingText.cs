using System.Globalization;
using Compare.Core;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Json;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Terminal;

/// <summary>Writes one finding: the message, the words of each version with the odd one marked, what it ought to say, and why.</summary>
internal sealed class FindingText(TerminalText text, Comparison comparison)
{
    private const int MostNamed = 12;
    private const int ShortReading = 32;
    private const int LeastColumns = 60;
    private const int MostLines = 3;
    private const int MostLinesBeside = 2;

    /// <summary>Writes the finding under its number.</summary>
    public void Write(int number, Finding finding)
    {
        string label = number.ToString(CultureInfo.InvariantCulture) + ". ";
        text.Sentence(finding.Message, Ink.Bold, 0, label);
        Selection places = Selection.Of(comparison, finding);
        List<Absence> absences = [.. Absence.Of(comparison, finding)];
        int width = places.Quoted.Select(Label).Concat(absences.Select(Label)).Select(DisplayWidth.Of).DefaultIfEmpty().Max();
        foreach (Absence absence in absences)
        {
            Nothing(absence, Pad(Label(absence), width));
        }

        foreach (Place place in places.Quoted)
        {
            Words(finding, place.Evidence, Pad(Label(place), width));
        }

        Named(places.Named);
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
        string reading = evidence.Reading is { Length: > 0 } words && ForeignScript.NeedsReading(quote.Words) ? "= " + SafeText.OneLine(words).Trim() : string.Empty;
        bool isShort = reading.Length <= ShortReading;
        int line = text.Width - DisplayWidth.Of(label) - 5 - (isShort && reading.Length > 0 ? DisplayWidth.Of(reading) + 2 : 0);
        Quote cut = QuoteWindow.Fit(quote, Columns(quote, line, deviant ? MostLines : MostLinesBeside));
        bool rightToLeft = comparison.Versions[evidence.Version].Language.IsRightToLeft;
        List<Run> start = [new Run("   "), new Run(Sign(finding, evidence.Version, deviant) + " " + label, deviant ? Ink.Deviant : Ink.Plain)];
        text.Quotation(Runs(cut, quote.IsWhole, deviant), start, rightToLeft, isShort ? reading : string.Empty);
        if (!isShort)
        {
            text.Sentence(reading, Ink.Dim, 5 + DisplayWidth.Of(label));
        }
    }

    private List<Run> Runs(Quote quote, bool isWhole, bool deviant) => isWhole
        ? [new Run(quote.Before + quote.Words + quote.After, deviant ? Ink.Deviant : Ink.Plain)]
        : text.HasColor
            ? [new Run(quote.Before), new Run(quote.Words, deviant ? Ink.Deviant : Ink.Quoted), new Run(quote.After)]
            : [new Run(quote.Before + "["), new Run(quote.Words), new Run("]" + quote.After)];

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

    private void Named(IReadOnlyList<Place> places)
    {
        if (places.Count > 0)
        {
            string rest = places.Count > MostNamed ? $" and {(places.Count - MostNamed).ToString(CultureInfo.InvariantCulture)} more places" : string.Empty;
            text.Sentence($"also {string.Join(", ", places.Take(MostNamed).Select(Label))}{rest}", Ink.Dim, 5);
        }
    }

    private void Reason(Finding finding)
    {
        foreach (Expectation expected in finding.Expected)
        {
            Advice advice = Advice.Of(finding, expected);
            text.Sentence(comparison.Versions[expected.Version].Id + advice.Verb + advice.Words, Ink.Plain, 5);
        }

        string confidence = JsonWords.Share(finding.Confidence).ToString("0.##", CultureInfo.InvariantCulture);
        string check = $"{finding.Check.Name} {finding.Check.Code}, confidence {confidence}";
        text.Sentence(finding.Derivation.IsEmpty ? check : $"{string.Join("; ", finding.Derivation)} ({check})", Ink.Dim, 5);
    }

    // Held to be wrong, may be wrong, compared with.
    private static string Sign(Finding finding, int version, bool deviant) => !deviant ? " " : finding.Suspects.Contains(version) ? ">" : "?";
}
