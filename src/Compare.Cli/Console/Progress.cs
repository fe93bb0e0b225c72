using Spectre.Console;

namespace Compare.Cli.Console;

/// <summary>Shows on a terminal that work goes on. Short work shows nothing, and does not pay for it either.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Does the work; where it takes long and a person is watching, a line on standard error says so.</summary>
    /// <param name="what">What is going on, in a word.</param>
    /// <param name="quiet">Whether nothing is to be shown.</param>
    /// <param name="terminal">Where a person may be watching.</param>
    /// <param name="work">The work; what it throws is thrown on.</param>
    public static T While<T>(string what, bool quiet, Terminal terminal, Func<T> work) => While(() => what, quiet, terminal, work);

    /// <summary>Does the work; what is going on is asked for again while it lasts.</summary>
    /// <param name="what">What is going on, in a few words.</param>
    /// <param name="quiet">Whether nothing is to be shown.</param>
    /// <param name="terminal">Where a person may be watching.</param>
    /// <param name="work">The work; what it throws is thrown on.</param>
    public static T While<T>(Func<string> what, bool quiet, Terminal terminal, Func<T> work)
    {
        if (quiet || !terminal.ErrorIsTerminal)
        {
            return work();
        }

        Task<T> task = Task.Run(work);
        if (Task.WhenAny(task, Task.Delay(Patience)).GetAwaiter().GetResult() != task)
        {
            Show(what, terminal, task);
        }

        return task.GetAwaiter().GetResult();
    }

    private static void Show(Func<string> what, Terminal terminal, Task task)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Error),
            ColorSystem = ColorSystemSupport.NoColors,
        });
        console.Status().Start(Markup.Escape(what()) + " …", status =>
        {
            while (Task.WhenAny(task, Task.Delay(Pause)).GetAwaiter().GetResult() != task)
            {
                status.Status(Markup.Escape(what()) + " …");
            }
        });
    }
}
