using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;
using Compare.Formats.Reporting;
using Compare.Formats.Reporting.Sets;

namespace Compare.Cli.Sets;

/// <summary>
/// Writes the results of many articles as they come, to standard output and to files; a file takes its place when all is done. A file that cannot be written on is given up,
/// and told of at the end; the rest go on.
/// </summary>
internal sealed class SetOutput : IDisposable
{
    private readonly List<(ISetWriter Writer, PartFile? File)> open = [];
    private readonly List<CannotRunException> failures = [];
    private readonly TextWriter terminal;

    /// <summary>Opens what the plan names.</summary>
    /// <exception cref="CannotRunException">A file cannot be written.</exception>
    public SetOutput(CheckPlan plan, Terminal terminal)
    {
        this.terminal = terminal.Output;
        try
        {
            foreach (FileOutput file in plan.Output.Files)
            {
                var part = new PartFile(file.Path);
                open.Add((Reports.Set(file.Format)!.Begin(part.Writer, plan.With), part));
            }
        }
        catch (CannotRunException)
        {
            Dispose();
            throw;
        }

        if (plan.Output.Terminal is { } format)
        {
            open.Add((Reports.Set(format)!.Begin(terminal.Output, plan.With with { Width = plan.Output.Width, Color = plan.Output.Color }), null));
        }
    }

    /// <summary>Writes an article.</summary>
    public void Add(ArticleResult result) => Each((writer, _) => writer.Write(result));

    /// <summary>Writes an article that an earlier run did.</summary>
    /// <param name="line">The line of JSON that was written of it.</param>
    public void Add(byte[] line) => Each((writer, _) => ((ISetLineWriter)writer).Write(line));

    /// <summary>Writes what comes at the end.</summary>
    /// <exception cref="CannotRunException">A file could not be written; all others are whole.</exception>
    public void Finish(SetSummary summary)
    {
        Each((writer, file) =>
        {
            writer.End(summary);
            file?.Finish();
        });
        open.Clear();
        CannotRunException.ThrowIfAny(failures);
    }

    /// <inheritdoc/>
    public void Dispose() => open.ForEach(o => o.File?.Dispose());

    private void Each(Action<ISetWriter, PartFile?> write)
    {
        open.RemoveAll(target =>
        {
            try
            {
                write(target.Writer, target.File);
                return false;
            }
            catch (Exception exception) when (target.File is not null && exception is IOException or UnauthorizedAccessException)
            {
                failures.Add(target.File!.Cannot(exception));
                target.File.Dispose();
                return true;
            }
        });
        terminal.Flush();
    }
}
