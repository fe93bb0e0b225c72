using Compare.Core.Extracting;

namespace Compare.Formats.Reporting;

/// <summary>Writes what was found in one version in one format. Stateless; lines end with LF on every machine.</summary>
public interface IExtractionReport
{
    /// <summary>The name of the format on the command line.</summary>
    string Format { get; }

    /// <summary>Writes every extraction.</summary>
    void Write(PreparedVersion version, TextWriter output, ReportOptions options);
}
