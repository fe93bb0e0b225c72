using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Languages;
using Compare.Core.Segmenting;
using Compare.Core.Text;

namespace Compare.Tests.Extracting;

/// <summary>What is extracted from one sentence, in the short form that the tables of facts use.</summary>
internal static class Extracted
{
    private static readonly LanguageCatalog Catalog = Loaded.Languages;
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, (Segmenter Segmenter, Extractor Extractor)> Tools = new(StringComparer.Ordinal);

    /// <summary>Every extraction of the text taken as one segment.</summary>
    public static IReadOnlyList<Extraction> All(string tag, string text)
    {
        (Segmenter segmenter, Extractor extractor) = Tools.GetOrAdd(tag, t => (new Segmenter(Catalog.Get(t)), new Extractor(Catalog.Get(t))));
        Document document = Document.Plain(text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);
        Segment segment = segmenter.Segment(document, Segmentation.Blocks)[0];
        return extractor.Extract(document, segment);
    }

    /// <summary>The values that are surely meant (likelihood one half at least), without names: <c>2100000</c>, <c>10 EUR</c>, <c>3.</c> for an ordinal, <c>~30</c> for about thirty, dates, times and durations in ISO 8601.</summary>
    public static string Values(string tag, string text) => string.Join(" | ", All(tag, text).Where(e => e.Value is not NameValue && e.Readings[0].Likelihood >= 0.5 && e.Kind != ExtractionKind.Cue).Select(e => Write(e.Value)));

    private static string Write(Value value)
    {
        if (value is not Core.Extracting.Quantities.QuantityValue quantity)
        {
            return value.Canonical;
        }

        string bound = quantity.Approximation switch
        {
            Approximation.About => "~",
            Approximation.Over => ">",
            Approximation.Under => "<",
            Approximation.Nearly => "<~",
            Approximation.AtLeast => ">=",
            Approximation.AtMost => "<=",
            _ => string.Empty,
        };
        return $"{bound}{quantity.Canonical}{(quantity.Ordinal ? "." : string.Empty)}{(quantity.Unit is null ? string.Empty : " " + quantity.Unit)}";
    }
}
