namespace Compare.Formats.Reporting;

/// <summary>Writes a comparison in one format. Stateless; lines end with LF on every machine.</summary>
public interface IComparisonReport
{
    /// <summary>The name of the format on the command line.</summary>
    string Format { get; }

    /// <summary>Writes the whole report.</summary>
    void Write(ReportedComparison comparison, TextWriter output, ReportOptions options);
}
