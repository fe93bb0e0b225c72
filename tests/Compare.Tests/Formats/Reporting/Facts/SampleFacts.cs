using System.Collections.Immutable;
using Compare.Core.Matching;
using Compare.Core.Matching.Facts;
using Compare.Core.Text;
using Compare.Formats.Reporting;

namespace Compare.Tests.Formats.Reporting.Facts;

/// <summary>Facts of the sample comparison, made by hand: agreed, disputed, odd, silent, and without the passage.</summary>
internal static class SampleFacts
{
    public static ReportedFacts Reported { get; } = new(
        SampleComparison.Reported,
        [
            Fact(FactKind.Name, 3, "Scytel", "scytel", null, "Scytel", Cell(0, 3, "Scytel", "scytel"), Odd(1, 3, "ScyteI", "scytei"), Cell(2, 3, "Scytel", "scytel"), Cell(3, 2, "Scytel", "scytel")),
            Fact(FactKind.Number, 1, "voters", "2100000", null, "over 2.1 million", Cell(0, 1, "2.1 million", "2100000"), Odd(1, 1, "210 millions", "210000000"), Cell(2, 1, "٢٫١ مليون", "2100000", "2.1 million"), Cell(3, 1, "210万", "2100000", "2.1 million")),
            Fact(FactKind.Date, 1, null, "--11-09", null, "--11-09", Cell(0, 1, "9 November", "--11-09"), Cell(1, 1, "9 novembre", "--11-09"), Odd(2, 1, "١٩ نوفمبر", "--11-19", "--11-19"), Cell(3, 1, "11月9日", "--11-09")),
            Fact(FactKind.Number, 4, "of them", "3", null, "3", Cell(0, 4, "three", "3"), Cell(1, 4, "trois", "3"), new FactCell(2, true, []) { Silence = Standing.Odd }, new FactCell(3, false, [])),
            Fact(FactKind.Reference, 2, null, "results.brankovia.example", null, "results.brankovia.example", Disputed(0, 2, "results.brankovia.example"), Disputed(1, 2, "results.brankovie.example"), Disputed(2, 2, "results.brankovia.example"), Disputed(3, 3, "results.brankovia.example")),
        ]);

    private static StatedFact Fact(FactKind kind, int row, string? subject, string value, string? unit, string reading, params FactCell[] cells) =>
        new(kind, row, subject, value, [.. cells]) { Unit = unit, Reading = reading };

    private static FactCell Odd(int version, int segment, string words, string value, string? reading = null) => Cell(version, segment, words, value, reading, Standing.Odd);

    private static FactCell Disputed(int version, int segment, string words) => Cell(version, segment, words, words, null, Standing.Disputed);

    private static FactCell Cell(int version, int segment, string words, string value, string? reading = null, Standing standing = Standing.Unquestioned)
    {
        var own = SampleComparison.Reported.Comparison.Versions[version];
        TextSpan whole = own.Segments[segment].Span;
        int at = own.Document.Text.IndexOf(words, whole.Start, StringComparison.Ordinal);
        Assert.InRange(at, whole.Start, whole.End - words.Length);
        ImmutableArray<Quotation> quotations = [new Quotation(segment, SampleComparison.Reported.Comparison.Grid.RowOf(version, segment), TextSpan.At(at, words.Length))];
        return new FactCell(version, true, [new StatedForm(value, quotations) { Reading = reading, Standing = standing }]);
    }
}
