using System.Text;
using Compare.Cli;
using Compare.Cli.Console;

namespace Compare.Tests.Cli;

/// <summary>A folder with files in it, in which the tool is run inside this process.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("compare-").FullName;

    /// <summary>Puts a file there.</summary>
    public Workplace With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Puts a file there.</summary>
    public Workplace With(string path, byte[] content)
    {
        string full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return this;
    }

    /// <summary>What a file holds now.</summary>
    public string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Runs the tool on words parted by spaces.</summary>
    public Outcome Run(string words, string input = "", IReadOnlyDictionary<string, string>? environment = null, bool onTerminal = false) =>
        Run(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), input, environment, onTerminal);

    /// <summary>Runs the tool.</summary>
    public Outcome Run(IReadOnlyList<string> words, string input = "", IReadOnlyDictionary<string, string>? environment = null, bool onTerminal = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            InputIsTerminal = onTerminal,
            ErrorIsTerminal = onTerminal && input.Length > 0,
            OutputIsTerminal = onTerminal,
            Environment = name => environment?.GetValueOrDefault(name),
            Directory = Root,
        };
        int exit = Application.Run(words, terminal);
        return new Outcome(exit, output.ToString(), error.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);
}
