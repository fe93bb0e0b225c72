using Compare.Core.Aligning;
using Compare.Core.Extracting;

namespace Compare.Formats.Reporting;

/// <summary>Writes a grid in one format. Stateless; lines end with LF on every machine.</summary>
public interface IAlignmentReport
{
    /// <summary>The name of the format on the command line.</summary>
    string Format { get; }

    /// <summary>Writes the whole grid.</summary>
    void Write(IReadOnlyList<PreparedVersion> versions, Grid grid, TextWriter output, ReportOptions options);
}
