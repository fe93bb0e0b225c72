using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;
using Compare.Formats.Reporting;
using Compare.Formats.Reporting.Sets;

namespace Compare.Cli.Sets;

/// <summary>Writes the results of many articles as they come, to standard output and to files; a file takes its place when all is done.</summary>
internal sealed class SetOutput : IDisposable
{
    private readonly List<ISetWriter> writers = [];
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
            writers.Add(Reports.Set(file.Format)!.Begin(part.Writer, plan.With));
        }

        if (plan.Output.Terminal is { } format)
        {
            writers.Add(Reports.Set(format)!.Begin(terminal.Output, plan.With with { Width = plan.Output.Width, Color = plan.Output.Color }));
        }
    }

    /// <summary>Writes an article.</summary>
    public void Add(ArticleResult result)
    {
        writers.ForEach(w => w.Write(result));

        terminal.Flush();
    }

    /// <summary>Writes what comes at the end.</summary>
    public void Finish(SetSummary summary)
    {
        writers.ForEach(w => w.End(summary));
        files.ForEach(f => f.Finish());
        terminal.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => files.ForEach(f => f.Dispose());
}
