using Compare.Core;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Core.Matching;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Json;

/// <summary>Turns findings into what the contract says of them: ids for places, offsets of the source for spans of the text.</summary>
internal static class FindingProjection
{
    public static JsonFinding Project(Comparison comparison, Finding finding) => new(
        finding.Fingerprint,
        finding.Check.Name,
        finding.Check.Code,
        "mqm:" + finding.Check.Category,
        JsonWords.Kebab(finding.Severity),
        JsonWords.Share(finding.Confidence),
        finding.Shape == Shape.None ? null : JsonWords.Kebab(finding.Shape),
        finding.Row,
        [.. finding.Suspects.Select(v => comparison.Versions[v].Id)],
        finding.Message,
        [.. finding.Evidence.Select(e => Project(comparison.Versions[e.Version], e))],
        [.. finding.Expected.Select(e => new JsonExpectation(comparison.Versions[e.Version].Id, e.Value, e.Text))],
        finding.Derivation);

    private static JsonEvidence Project(PreparedVersion version, Evidence evidence)
    {
        SourceRange place = version.Document.Map.Locate(evidence.Span);
        return new JsonEvidence(
            version.Id,
            JsonWords.Kebab(evidence.Role),
            evidence.Row,
            evidence.Segment,
            place.Start,
            place.End,
            place.Line,
            place.Column,
            evidence.Text,
            evidence.Value,
            evidence.Unit,
            evidence.Reading);
    }
}
