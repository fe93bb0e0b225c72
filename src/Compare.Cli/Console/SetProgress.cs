using System.Globalization;

namespace Compare.Cli.Console;

/// <summary>Shows on a terminal how far a run over many articles is, and about how long it goes on.</summary>
internal sealed class SetProgress : IDisposable
{
    private const long Pause = 200;
    private readonly Terminal terminal;
    private readonly int? total;
    private readonly bool shows;
    private readonly long start = Environment.TickCount64;
    private long last;
    private int width;

    /// <summary>Begins.</summary>
    /// <param name="total">Counts how many articles there are, where that can be known; asked only where somebody watches.</param>
    /// <param name="quiet">Whether nothing is to be shown.</param>
    /// <param name="terminal">Where a person may be watching.</param>
    public SetProgress(Func<int?> total, bool quiet, Terminal terminal)
    {
        this.terminal = terminal;
        shows = !quiet && terminal.ErrorIsTerminal;
        this.total = shows ? total() : null;
    }

    /// <summary>Shows how many are done; not more often than the eye can follow.</summary>
    public void Show(int done)
    {
        long now = Environment.TickCount64;
        if (!shows || now - last < Pause)
        {
            return;
        }

        last = now;
        string line = total is null ? $"{done} {(done == 1 ? "article" : "articles")}" : $"{done} of {total} articles{Left(done, now)}";
        terminal.Error.Write("\r" + line.PadRight(width));
        width = line.Length;
    }

    /// <summary>Takes the line away, so that something else can be said.</summary>
    public void Clear()
    {
        if (width > 0)
        {
            terminal.Error.Write("\r" + new string(' ', width) + "\r");
            width = 0;
            last = 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    private string Left(int done, long now)
    {
        long seconds = done == 0 ? 0 : (now - start) * (total!.Value - done) / done / 1000;
        return done == 0 || seconds < 2 ? string.Empty
            : seconds < 90 ? $", about {seconds} s left"
            : string.Create(CultureInfo.InvariantCulture, $", about {(seconds + 30) / 60} min left");
    }
}
