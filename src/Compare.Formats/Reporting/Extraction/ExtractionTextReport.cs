using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.References;
using Compare.Core.Extracting.Times;
using Compare.Formats.Reporting.Json;
using Compare.Formats.Reporting.Quoting;
using Compare.Formats.Reporting.Terminal;

namespace Compare.Formats.Reporting.Extraction;

/// <summary>A table for a person: line, kind, the words, the value and what else is known of it.</summary>
public sealed class ExtractionTextReport : IExtractionReport
{
    private const int MostColumns = 36;

    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(PreparedVersion version, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        var text = new TerminalText(output, options);
        string[][] rows = [.. version.Extractions.SelectMany(list => list).Where(e => e.Kind != ExtractionKind.Cue).Select(e => Row(version, e))];
        if (rows.Length == 0)
        {
            text.Sentence("Nothing found that has a value.", Ink.Plain);
            return;
        }

        string[] heads = ["line", "kind", "text", "value"];
        int[] widths = [.. heads.Select((h, i) => Math.Max(h.Length, rows.Max(r => DisplayWidth.Of(r[i]))))];
        Line(text, [.. heads, string.Empty], widths, Ink.Dim);
        foreach (string[] row in rows)
        {
            Line(text, row, widths, Ink.Plain);
        }
    }

    private static string[] Row(PreparedVersion version, Core.Extracting.Extraction extraction) =>
    [
        version.Document.Map.Locate(extraction.Span).Line.ToString(CultureInfo.InvariantCulture),
        JsonWords.Kebab(extraction.Kind),
        Short(version.TextOf(extraction.Span)),
        Short(extraction.Value.Canonical),
        Short(Further(extraction.Value)),
    ];

    private static string Further(Value value) => value switch
    {
        QuantityValue q => string.Join(", ", new[]
        {
            q.Ordinal ? "ordinal" : null, q.Approximation == Approximation.Exact ? null : JsonWords.Kebab(q.Approximation), q.Unit, q.Counted,
        }.OfType<string>()),
        DateValue { Weekday: { } day } => "weekday " + day.ToString(CultureInfo.InvariantCulture),
        TimeValue { Zone: { } zone } => zone,
        NameValue n => n.As == NameKind.Unknown ? string.Empty : JsonWords.Kebab(n.As),
        ReferenceValue r => JsonWords.Kebab(r.As),
        _ => string.Empty,
    };

    private static string Short(string words)
    {
        string line = SafeText.OneLine(words).Trim();
        return DisplayWidth.Of(line) <= MostColumns ? line : QuoteWindow.Head(line, MostColumns);
    }

    private static void Line(TerminalText text, string[] cells, int[] widths, Ink ink)
    {
        IEnumerable<string> padded = cells.Select((c, i) => Isolation.Sentence(c) + (i < widths.Length ? new string(' ', widths[i] - DisplayWidth.Of(c)) : string.Empty));
        text.Row(string.Join("  ", padded), ink);
    }
}
