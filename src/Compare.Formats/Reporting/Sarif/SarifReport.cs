using System.Text.Json;
using Compare.Core;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Json;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>
/// The findings as a log of the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS 2020), as code hosts and editors show them: one result a
/// finding, at the place that is or may be wrong; the places that it is compared with are related locations, what the text ought to say is a fix.
/// </summary>
public sealed class SarifReport : IComparisonReport
{
    /// <inheritdoc/>
    public string Format => "sarif";

    /// <inheritdoc/>
    public void Write(ReportedComparison comparison, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        var catalogue = new SarifCatalogue(comparison.Comparison.Findings.Select(f => f.Check));
        var places = new SarifPlaces(comparison);
        var run = new SarifRun(
            catalogue.Tool(comparison.ToolVersion),
            places.Artifacts,
            [catalogue.Taxonomy],
            "utf16CodeUnits",
            [.. comparison.Comparison.Findings.Select(f => Result(comparison.Comparison, f, catalogue, places))]);
        output.Write(JsonSerializer.Serialize(new SarifLog("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", [run]), SarifJsonContext.Indented.SarifLog));
        output.Write('\n');
    }

    private static SarifResult Result(Comparison comparison, Finding finding, SarifCatalogue catalogue, SarifPlaces places)
    {
        // A version that is silent has no place of its own: the finding stands where others speak.
        Evidence[] related = [.. finding.Evidence.Skip(1)];
        return new SarifResult(
            finding.Check.Code,
            catalogue.IndexOf(finding.Check),
            SarifCatalogue.Level(finding.Severity),
            new SarifText(finding.Message),
            [.. finding.Evidence.Take(1).Select(e => new SarifLocation(null, places.Place(e.Version, e.Span), null))],
            [.. related.Select((e, i) => new SarifLocation(i + 1, places.Place(e.Version, e.Span), new SarifText(Label(comparison, e))))],
            new SortedDictionary<string, string>(StringComparer.Ordinal) { ["compare/v1"] = finding.Fingerprint },
            Math.Round(JsonWords.Share(finding.Confidence) * 100, 1),
            Fixes(comparison, finding, places),
            new SarifProperties(finding.Row, [.. finding.Suspects.Select(v => comparison.Versions[v].Id)], finding.Derivation));
    }

    private static string Label(Comparison comparison, Evidence evidence)
    {
        string id = comparison.Versions[evidence.Version].Id;
        return evidence.Reading is { Length: > 0 } reading ? $"{id}: {reading}" : id;
    }

    private static List<SarifFix>? Fixes(Comparison comparison, Finding finding, SarifPlaces places)
    {
        var fixes = new List<SarifFix>();
        foreach (Expectation expected in finding.Expected.Where(e => e.Text is not null && places.HasLines(e.Version)))
        {
            PreparedVersion version = comparison.Versions[expected.Version];
            SarifReplacement[] replacements = [.. finding.Evidence
                .Where(e => e.Version == expected.Version && e.Role == EvidenceRole.Deviant && !e.Span.IsEmpty && e.Text != expected.Text)
                .Select(e => new SarifReplacement(SarifPlaces.Region(version, e.Span, withSnippet: false), new SarifSnippet(expected.Text!)))];
            if (replacements.Length > 0)
            {
                fixes.Add(new SarifFix(new SarifText($"Write {expected.Text} in {version.Id}"), [new SarifArtifactChange(places.File(expected.Version), replacements)]));
            }
        }

        return fixes.Count > 0 ? fixes : null;
    }
}
