namespace Compare.Formats.Reporting.Sets;

/// <summary>A format of the articles of a set. Stateless; lines end with LF on every machine.</summary>
public interface ISetReport
{
    /// <summary>The name of the format on the command line.</summary>
    string Format { get; }

    /// <summary>Begins a result.</summary>
    /// <param name="output">Where it is written; not disposed of.</param>
    /// <param name="options">How it is laid out.</param>
    ISetWriter Begin(TextWriter output, ReportOptions options);
}
