using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.References;
using Compare.Core.Extracting.Times;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Json;

/// <summary>Turns extractions into what results say of them: the likeliest reading of each, with the fields of its kind.</summary>
internal static class ExtractionProjection
{
    /// <summary>Everything found in the version that has a value, in the order of the text. Cues turn claims and have no value: they are left out.</summary>
    public static IEnumerable<JsonExtraction> Project(PreparedVersion version) =>
        version.Extractions.SelectMany(list => list).Select(e => Project(version, e)).OfType<JsonExtraction>();

    private static JsonExtraction? Project(PreparedVersion version, Core.Extracting.Extraction extraction)
    {
        SourceRange place = version.Document.Map.Locate(extraction.Span);
        string text = version.TextOf(extraction.Span);
        Value value = extraction.Value;
        return value switch
        {
            QuantityValue q => new JsonQuantity(
                place.Start, place.End, text, q.Number.ToString(), q.Upper?.ToString(), q.Unit, q.Ordinal, JsonWords.Kebab(Stated(q.Approximation)), q.Counted),
            DateValue d => new JsonDate(place.Start, place.End, text, d.Canonical, d.Weekday),
            TimeValue t => new JsonTime(place.Start, place.End, text, t.Canonical, t.Zone),
            DurationValue d => new JsonDuration(place.Start, place.End, text, d.Canonical),
            NameValue n => new JsonName(place.Start, place.End, text, n.Key, n.As == NameKind.Unknown ? null : JsonWords.Kebab(n.As)),
            ReferenceValue r => new JsonReference(place.Start, place.End, text, r.Exact, JsonWords.Kebab(r.As)),
            _ => null,
        };
    }

    // The contract has one word for what lies below a number, whether just below or not.
    private static Approximation Stated(Approximation approximation) => approximation == Approximation.Nearly ? Approximation.Under : approximation;
}
