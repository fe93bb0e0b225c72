using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Matching.Facts;
using Compare.Formats.Reporting.Json;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Facts;

/// <summary>
/// A table for spreadsheets (RFC 4180, but lines end with LF): a header row, then one line a fact: kind, row, subject, the value most versions
/// state, its unit, the versions held to be wrong, those that may be, then for each version its words and its value. A cell that a spreadsheet would
/// take for a formula gets an apostrophe before it.
/// </summary>
public sealed class FactCsvReport : IFactReport
{
    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public void Write(ReportedFacts facts, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(output);
        IReadOnlyList<PreparedVersion> versions = facts.Comparison.Comparison.Versions;
        Line(output, ["kind", "row", "subject", "value", "unit", "odd", "disputed", .. versions.SelectMany(v => new[] { v.Id, v.Id + " value" })]);
        foreach (StatedFact fact in facts.Facts)
        {
            Line(
                output,
                [
                    JsonWords.Kebab(fact.Kind), fact.Row.ToString(CultureInfo.InvariantCulture), fact.Subject ?? string.Empty, fact.Value, fact.Unit ?? string.Empty,
                    Ids(versions, fact, Standing.Odd), Ids(versions, fact, Standing.Disputed),
                    .. fact.Cells.SelectMany(c => new[] { Words(versions[c.Version], c), string.Join("; ", c.Forms.Select(f => f.Value)) }),
                ]);
        }
    }

    private static string Ids(IReadOnlyList<PreparedVersion> versions, StatedFact fact, Standing standing) =>
        string.Join(' ', fact.Cells.Where(c => c.Standing == standing).Select(c => versions[c.Version].Id));

    private static string Words(PreparedVersion version, FactCell cell) => string.Join("; ", cell.Forms.Select(f =>
        SafeText.OneLine(FactWords.Whole(version, f)).Trim() + (f.Quotations.Length > 1 ? $" ×{f.Quotations.Length.ToString(CultureInfo.InvariantCulture)}" : string.Empty)));

    private static void Line(TextWriter output, IEnumerable<string> cells)
    {
        output.Write(string.Join(',', cells.Select(CsvCell.Of)));
        output.Write('\n');
    }
}
