namespace Compare.Formats.Reporting.Sets;

/// <summary>Writes the articles of a set in one format, each as it is done. Stateless; lines end with LF on every machine.</summary>
public interface ISetReport
{
    /// <summary>The name of the format on the command line.</summary>
    string Format { get; }

    /// <summary>Writes one article.</summary>
    void Write(ArticleResult result, TextWriter output, ReportOptions options);

    /// <summary>Writes what comes after the last article.</summary>
    void End(SetSummary summary, TextWriter output, ReportOptions options);
}
