using System.Security.Cryptography;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Formats.Reading;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>A file, read whole.</summary>
/// <param name="Path">The path as typed.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record FileContent(string Path, byte[] Bytes)
{
    /// <summary>How the file is called in a message.</summary>
    public string Shown => Path == VersionArgument.StandardInput ? "standard input" : Path;

    /// <summary>What a report says of the file.</summary>
    public SourceFile Source => new(Path, Convert.ToHexStringLower(SHA256.HashData(Bytes)));

    /// <summary>The file of a version: read, unless its content came with its name.</summary>
    /// <exception cref="CannotRunException">It cannot be read, or is larger than <see cref="ReadingOptions.MostBytes"/>.</exception>
    public static FileContent Of(VersionArgument version, string directory, ReadingOptions options, Terminal terminal) =>
        version.Content is { } content ? new FileContent(version.Path, content) : Read(version.Path, directory, options, terminal);

    /// <summary>Reads a file, or standard input.</summary>
    /// <exception cref="CannotRunException">It cannot be read, or is larger than <see cref="ReadingOptions.MostBytes"/>.</exception>
    public static FileContent Read(string path, string directory, ReadingOptions options, Terminal terminal)
    {
        if (path == VersionArgument.StandardInput)
        {
            return new FileContent(path, Read(terminal.Input, "standard input", options.MostBytes));
        }

        try
        {
            string full = System.IO.Path.GetFullPath(path, directory);
            if (System.IO.Directory.Exists(full))
            {
                throw new CannotRunException($"{path} is a folder; name a file in it.");
            }

            using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return new FileContent(path, Read(stream, path, options.MostBytes));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CannotRunException($"There is no file {path}{Hint(path, directory)}", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new CannotRunException($"{path} may not be read; check its permissions.", exception);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            throw new CannotRunException($"{path} cannot be read ({exception.Message.TrimEnd('.')}); check the path.", exception);
        }
    }

    private static byte[] Read(Stream stream, string shown, long most)
    {
        if (stream.CanSeek && stream.Length > most)
        {
            throw TooLarge(shown, most);
        }

        using var memory = new MemoryStream(stream.CanSeek ? (int)stream.Length : 1 << 16);
        byte[] part = new byte[1 << 16];
        for (int read; (read = stream.Read(part)) > 0;)
        {
            if (memory.Length + read > most)
            {
                throw TooLarge(shown, most);
            }

            memory.Write(part, 0, read);
        }

        return memory.ToArray();
    }

    private static CannotRunException TooLarge(string shown, long most) =>
        new($"{shown} is larger than {most >> 20} MiB, too large for an article; split it, or give the text alone.");

    // A slip in the name is likelier than a file that was never there; and a first word that is nearly a command was one.
    private static string Hint(string path, string directory)
    {
        string full = System.IO.Path.GetFullPath(path, directory);
        string? folder = System.IO.Path.GetDirectoryName(full);
        string? near = System.IO.Directory.Exists(folder)
            ? Nearest.To(System.IO.Path.GetFileName(full), System.IO.Directory.EnumerateFiles(folder).Take(1000).Select(f => System.IO.Path.GetFileName(f)).Order(StringComparer.Ordinal))
            : null;
        string? command = path.AsSpan().ContainsAny("./\\") ? null : Nearest.To(path, Commands.CompareCommand.Names);
        return path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "; an address is not fetched: save the page, and give the file."
            : near is not null ? $"; did you mean {near}?"
            : command is not null ? $"; did you mean the command '{command}'?"
            : "; check the path.";
    }
}
