using Compare.Core.Extracting;
using Compare.Core.Matching;
using Compare.Core.Matching.Facts;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Json;

/// <summary>Turns facts into what results say of them.</summary>
internal static class FactProjection
{
    public static IReadOnlyList<JsonFact> Project(IReadOnlyList<PreparedVersion> versions, IEnumerable<StatedFact> facts) =>
        [.. facts.Select(f => new JsonFact(
            JsonWords.Kebab(f.Kind),
            f.Row,
            f.Subject,
            f.Value,
            f.Unit,
            f.Reading,
            JsonWords.Kebab(f.Standing),
            [.. f.Cells.Select(c => new JsonFactCell(versions[c.Version].Id, c.IsPresent, JsonWords.Kebab(c.Standing), [.. c.Forms.Select(form => Project(versions[c.Version], form))]))]))];

    private static JsonFactForm Project(PreparedVersion version, StatedForm form) =>
        new(form.Value, form.Unit, form.Reading, JsonWords.Kebab(form.Standing), [.. form.Quotations.Select(q => Project(version, q))]);

    private static JsonQuotation Project(PreparedVersion version, Quotation quotation)
    {
        SourceRange place = version.Document.Map.Locate(quotation.Span);
        return new JsonQuotation(quotation.Row, quotation.Segment, place.Start, place.End, place.Line, place.Column, version.TextOf(quotation.Span));
    }
}
