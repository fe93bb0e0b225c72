namespace Compare.Formats.Reporting;

/// <summary>Writes the facts of a comparison in one format. Stateless; lines end with LF on every machine.</summary>
public interface IFactReport
{
    /// <summary>The name of the format on the command line.</summary>
    string Format { get; }

    /// <summary>Writes every fact.</summary>
    void Write(ReportedFacts facts, TextWriter output, ReportOptions options);
}
