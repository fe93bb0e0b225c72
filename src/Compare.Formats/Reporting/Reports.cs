using System.Collections.Immutable;
using Compare.Formats.Reporting.Alignment;
using Compare.Formats.Reporting.Csv;
using Compare.Formats.Reporting.Extraction;
using Compare.Formats.Reporting.Facts;
using Compare.Formats.Reporting.Html;
using Compare.Formats.Reporting.Json;
using Compare.Formats.Reporting.Markdown;
using Compare.Formats.Reporting.Sarif;
using Compare.Formats.Reporting.Sets;
using Compare.Formats.Reporting.Terminal;

namespace Compare.Formats.Reporting;

/// <summary>All reports, by the name of their format: the explicit lists to which a new format is added.</summary>
public static class Reports
{
    /// <summary>The formats of a comparison.</summary>
    public static ImmutableArray<IComparisonReport> Comparisons { get; } = [new TextReport(), new JsonReport(), new JsonLinesReport(), new HtmlReport(), new SarifReport(), new EvidenceTable(), new MarkdownReport()];

    /// <summary>The formats of an alignment.</summary>
    public static ImmutableArray<IAlignmentReport> Alignments { get; } = [new AlignmentTextReport(), new LadderReport(), new AlignmentTsvReport(), new AlignmentJsonReport(), new AlignmentTmxReport()];

    /// <summary>The formats of what was found in one version.</summary>
    public static ImmutableArray<IExtractionReport> Extractions { get; } = [new ExtractionTextReport(), new ExtractionJsonReport(), new ExtractionLinesReport()];

    /// <summary>The formats of the facts of a comparison.</summary>
    public static ImmutableArray<IFactReport> FactTables { get; } = [new FactTextReport(), new FactCsvReport(), new FactJsonReport(), new FactHtmlReport()];

    /// <summary>The formats of many articles.</summary>
    public static ImmutableArray<ISetReport> Sets { get; } = [new SetTextReport(), new SetLinesReport(), new SetSarifReport(), new SetMarkdownReport()];

    /// <summary>The report of many articles in a format, or null where there is no such format.</summary>
    public static ISetReport? Set(string format) => Sets.FirstOrDefault(r => r.Format == format);

    /// <summary>The report of a comparison in a format, or null where there is no such format.</summary>
    public static IComparisonReport? Comparison(string format) => Comparisons.FirstOrDefault(r => r.Format == format);

    /// <summary>The report of an alignment in a format, or null where there is no such format.</summary>
    public static IAlignmentReport? Alignment(string format) => Alignments.FirstOrDefault(r => r.Format == format);

    /// <summary>The report of extractions in a format, or null where there is no such format.</summary>
    public static IExtractionReport? Extraction(string format) => Extractions.FirstOrDefault(r => r.Format == format);

    /// <summary>The report of facts in a format, or null where there is no such format.</summary>
    public static IFactReport? FactTable(string format) => FactTables.FirstOrDefault(r => r.Format == format);
}
