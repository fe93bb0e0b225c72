using System.Globalization;
using System.Text;
using Compare.Cli.Console;

namespace Compare.Cli.Translating;

/// <summary>Asks before texts leave the machine.</summary>
internal static class Consent
{
    /// <summary>Says what is to be sent where, and waits for a yes.</summary>
    /// <param name="host">Where.</param>
    /// <param name="characters">How much.</param>
    /// <param name="files">Of which files.</param>
    /// <param name="terminal">Where a person may be asked.</param>
    /// <exception cref="CannotRunException">The answer is not yes, or there is nobody to ask.</exception>
    public static void Ask(string host, long characters, IReadOnlyList<string> files, Terminal terminal)
    {
        string what = string.Create(CultureInfo.InvariantCulture, $"{characters} characters of {string.Join(", ", files)} are to be sent to {host}");
        if (!terminal.InputIsTerminal || !terminal.ErrorIsTerminal)
        {
            throw new CannotRunException($"{what}, and there is nobody to ask; say --yes to send them, or see --dry-run.");
        }

        terminal.Error.Write($"compare: {Terminal.Safe(what)}. Send them? [y/N] ");
        using var reader = new StreamReader(terminal.Input, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadLine()?.Trim().ToLowerInvariant() is not ("y" or "yes"))
        {
            throw new CannotRunException("Nothing was sent; leave out --translator to compare without one.");
        }
    }
}
