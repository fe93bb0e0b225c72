using System.Text;
using Compare.Formats.Reporting.Quoting;
using SystemConsole = System.Console;

namespace Compare.Cli.Console;

/// <summary>Where a run reads and writes, and what it may know of its surroundings. Lines end with LF on every machine.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input, as bytes.</summary>
    public required Stream Input { get; init; }

    /// <summary>Results and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Everything that is not a result.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person may be asked.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Whether results go to a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether messages go to a terminal; only then is progress shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns that a text report may use; 100 where results do not go to a terminal.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>The folder from which the configuration file is looked for, upwards.</summary>
    public required string Directory { get; init; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        bool outputIsTerminal = !SystemConsole.IsOutputRedirected;
        if (outputIsTerminal && OperatingSystem.IsWindows())
        {
            SystemConsole.OutputEncoding = WithoutMark;
        }

        var output = new StreamWriter(SystemConsole.OpenStandardOutput(), WithoutMark, 1 << 16) { NewLine = "\n" };
        // The stream locks the console's own writer at each write; making that one would take longer than a short run's writing.
        SystemConsole.SetOut(output);
        return new Terminal
        {
            Input = SystemConsole.OpenStandardInput(),
            Output = output,
            Error = new StreamWriter(SystemConsole.OpenStandardError(), WithoutMark) { NewLine = "\n", AutoFlush = true },
            InputIsTerminal = !SystemConsole.IsInputRedirected,
            OutputIsTerminal = outputIsTerminal,
            ErrorIsTerminal = !SystemConsole.IsErrorRedirected,
            Width = outputIsTerminal ? WidthOfWindow() : 100,
            Environment = System.Environment.GetEnvironmentVariable,
            Directory = System.Environment.CurrentDirectory,
        };
    }

    /// <summary>Says a sentence that is no result. What names files may be named by strangers: nothing in it moves the cursor or turns the line.</summary>
    public void Say(string sentence) => Error.WriteLine("compare: " + Safe(sentence));

    /// <summary>The sentence as it may be shown: on one line, its blanks as they are.</summary>
    public static string Safe(string sentence) => SafeText.Block(sentence).Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>The same surroundings with messages going elsewhere, and without a result; disposing of it closes neither stream.</summary>
    public Terminal WithError(TextWriter error) => new() { Input = Stream.Null, Output = TextWriter.Null, Error = error, Environment = Environment, Directory = Directory };

    /// <summary>Whether colour may be used: asked for, or not refused and seen by a person.</summary>
    /// <param name="choice"><c>auto</c>, <c>always</c> or <c>never</c>.</param>
    public bool ShowsColor(string choice) => choice switch
    {
        "always" => true,
        "never" => false,
        _ => OutputIsTerminal && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") != "dumb",
    };

    /// <summary>Writes out what is still held back; a reader that has gone away is no error.</summary>
    public void Dispose()
    {
        try
        {
            Output.Dispose();
            Error.Dispose();
        }
        catch (IOException)
        {
        }
    }

    // A terminal that does not know its size says zero, or throws.
    private static int WidthOfWindow()
    {
        try
        {
            return SystemConsole.WindowWidth is var width and >= 40 ? Math.Min(width, 160) : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
