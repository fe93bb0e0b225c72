using System.Text;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>Writes one result to standard output and to files.</summary>
internal static class ResultWriter
{
    /// <summary>
    /// Writes files first, so that a report that a person sees is the last thing to happen. A file that cannot be written keeps no other from being written, and no report
    /// from being seen.
    /// </summary>
    /// <param name="plan">Where, and in which formats.</param>
    /// <param name="usual">What machine formats add; width and colour follow from the plan.</param>
    /// <param name="write">Writes the result in a format.</param>
    /// <param name="terminal">Where standard output is.</param>
    /// <exception cref="CannotRunException">A file cannot be written.</exception>
    public static void Write(OutputPlan plan, ReportOptions usual, Action<string, TextWriter, ReportOptions> write, Terminal terminal)
    {
        var failures = new List<CannotRunException>();
        foreach (FileOutput file in plan.Files)
        {
            try
            {
                Write(file, usual, write);
            }
            catch (CannotRunException exception)
            {
                failures.Add(exception);
            }
        }

        if (plan.Terminal is not null)
        {
            write(plan.Terminal, terminal.Output, usual with { Width = plan.Width, Color = plan.Color });
        }

        CannotRunException.ThrowIfAny(failures);
    }

    private static void Write(FileOutput file, ReportOptions usual, Action<string, TextWriter, ReportOptions> write)
    {
        using var memory = new MemoryStream();
        using (var writer = new StreamWriter(memory, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
        {
            write(file.Format, writer, usual);
        }

        AtomicFile.Write(file.Path, memory);
    }
}
