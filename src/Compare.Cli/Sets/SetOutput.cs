using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;
using Compare.Formats.Reporting;
using Compare.Formats.Reporting.Sets;

namespace Compare.Cli.Sets;

/// <summary>Writes the results of many articles as they come, to standard output and to files; a file takes its place when all is done.</summary>
internal sealed class SetOutput : IDisposable
{
    private readonly List<(ISetReport Report, TextWriter Writer, ReportOptions Options)> reports = [];
    private readonly List<PartFile> files = [];
    private readonly TextWriter terminal;

    /// <summary>Opens what the plan names.</summary>
    /// <exception cref="CannotRunException">A file cannot be written.</exception>
    public SetOutput(CheckPlan plan, Terminal terminal)
    {
        this.terminal = terminal.Output;
        foreach (FileOutput file in plan.Output.Files)
        {
            var part = new PartFile(file.Path);
            files.Add(part);
            reports.Add((Reports.Set(file.Format)!, part.Writer, plan.With));
        }

        if (plan.Output.Terminal is { } format)
        {
            reports.Add((Reports.Set(format)!, terminal.Output, plan.With with { Width = plan.Output.Width, Color = plan.Output.Color }));
        }
    }

    /// <summary>Writes an article.</summary>
    public void Add(ArticleResult result)
    {
        foreach ((ISetReport report, TextWriter writer, ReportOptions options) in reports)
        {
            report.Write(result, writer, options);
        }

        terminal.Flush();
    }

    /// <summary>Writes what comes at the end.</summary>
    public void Finish(SetSummary summary)
    {
        foreach ((ISetReport report, TextWriter writer, ReportOptions options) in reports)
        {
            report.End(summary, writer, options);
        }

        files.ForEach(f => f.Finish());
        terminal.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => files.ForEach(f => f.Dispose());
}
