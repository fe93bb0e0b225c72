using System.Collections.Immutable;
using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Checking;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Formats.Reporting;

namespace Compare.Tests.Formats.Reporting.Browser;

/// <summary>Ten thousand rows in three versions with five hundred findings.</summary>
internal static class LongReport
{
    private const int Rows = 10_000;
    private const int Findings = 500;

    /// <summary>The page.</summary>
    public static string Page { get; } = ReportPage.Of(Reported());

    private static ReportedComparison Reported()
    {
        PreparedVersion[] versions =
        [
            SampleVersion.Of("en", "English", "Latn", [.. Enumerable.Range(0, Rows).Select(i => $"In row {i} the ferry carried {i + 12} passengers from the harbour to the island, as on every other day of that year.")]),
            SampleVersion.Of("ar", "Arabic", "Arab", [.. Enumerable.Range(0, Rows).Select(i => $"في الصف {i} نقلت العبارة {i + 12} راكبًا من الميناء إلى الجزيرة، كما في كل يوم آخر من ذلك العام.")]),
            SampleVersion.Of("ja", "Japanese", "Jpan", [.. Enumerable.Range(0, Rows).Select(i => $"{i}行目では、フェリーはその年の他の日と同じように、港から島へ{i + 12}人の乗客を運んだ。")]),
        ];
        var grid = new Grid(3, [.. Enumerable.Range(0, Rows).Select(i => new GridRow(i, [[i], [i], [i]], RowKind.Match, 0.9))]);
        ImmutableArray<Finding> findings = [.. Enumerable.Range(0, Findings).Select(i => One(versions, i * (Rows / Findings), i))];
        return new ReportedComparison(new Comparison(versions, grid, findings), [.. versions.Select(v => new SourceFile(v.Id + ".md", new string('0', 64)))], "1.0.0");
    }

    private static Finding One(PreparedVersion[] versions, int row, int number)
    {
        string figure = (row + 12).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new Finding
        {
            Fingerprint = $"print-{number}",
            Check = new CheckInfo("CMP101", "number-changed", Family.Numbers, Severity.Error, "accuracy", "summary"),
            Severity = number % 3 == 0 ? Severity.Error : Severity.Warning,
            Confidence = 0.9,
            Row = row,
            Suspects = [1],
            Message = $"ar says {figure} where en and ja say {figure}",
            Evidence =
            [
                SampleVersion.Evidence(versions, 1, EvidenceRole.Deviant, row, row, figure, figure),
                SampleVersion.Evidence(versions, 0, EvidenceRole.Other, row, row, figure, figure),
                SampleVersion.Evidence(versions, 2, EvidenceRole.Other, row, row, figure, figure),
            ],
        };
    }
}
