using System.Globalization;
using Compare.Core;
using Compare.Core.Aligning;

namespace Compare.Benchmarks.Alignment;

/// <summary>
/// How well texts are aligned, pair by pair, beside the same search blind to everything but lengths. Run from the repository's root:
/// <c>dotnet run -c Release --project tests/Compare.Benchmarks -- alignment [FOLDER of gold alignments]...</c>.
/// </summary>
internal static class AlignmentQuality
{
    /// <summary>Writes the table: strict, lax and null F1 of lengths alone and of everything, milliseconds, megabytes allocated.</summary>
    /// <returns>How many pairs are worse, by strict F1, than by lengths alone.</returns>
    public static int Report(string corpus, IReadOnlyList<string> folders, TextWriter output)
    {
        var comparer = new Comparer();
        var rows = new SortedDictionary<string, (AlignmentRun Lengths, AlignmentRun Whole)>(StringComparer.Ordinal);
        foreach (GoldText text in CorpusTexts.Read(corpus).Concat(folders.SelectMany(GoldFolder.Read)))
        {
            if (!rows.TryGetValue(text.Pair, out (AlignmentRun Lengths, AlignmentRun Whole) row))
            {
                rows.Add(text.Pair, row = (new AlignmentRun(new Aligner(AlignmentModel.LengthOnly)), new AlignmentRun(new Aligner())));
            }

            Prepared prepared = text.Prepare(comparer);
            row.Lengths.Add(text, prepared);
            row.Whole.Add(text, prepared);
        }

        output.WriteLine($"{"pair",-24} {"lengths alone",20}   {"everything",20}   {"ms",7} {"MB",7}");
        foreach ((string pair, (AlignmentRun lengths, AlignmentRun whole)) in rows)
        {
            output.WriteLine($"{pair,-24} {Figures(lengths)}   {Figures(whole)}   {Number(whole.Time.TotalMilliseconds, "0.0"),7} {Number(whole.Bytes / 1e6, "0.0"),7}");
        }

        return rows.Values.Count(r => r.Whole.F.Strict < r.Lengths.F.Strict);
    }

    private static string Figures(AlignmentRun run) => $"{Number(run.F.Strict, "0.000"),6} {Number(run.F.Lax, "0.000"),6} {Number(run.F.Null, "0.000"),6}";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
