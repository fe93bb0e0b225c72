using Compare.Core;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Json;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>The findings of a comparison as results.</summary>
internal static class SarifResults
{
    /// <summary>One result a finding, in their order.</summary>
    /// <param name="reported">The comparison.</param>
    /// <param name="catalogue">The rules of the run.</param>
    /// <param name="files">The files of the run, to which those of the comparison are added.</param>
    /// <param name="article">The article of a set; null where there is one article.</param>
    public static IEnumerable<SarifResult> Of(ReportedComparison reported, SarifCatalogue catalogue, SarifFiles files, string? article)
    {
        var places = new SarifPlaces(reported, files);
        return reported.Comparison.Findings.Select(f => Result(reported.Comparison, f, catalogue, places, article));
    }

    private static SarifResult Result(Comparison comparison, Finding finding, SarifCatalogue catalogue, SarifPlaces places, string? article)
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
            new SarifProperties(finding.Row, [.. finding.Suspects.Select(v => comparison.Versions[v].Id)], finding.Derivation) { Article = article });
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
