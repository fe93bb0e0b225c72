using System.Runtime.InteropServices;

namespace Compare.Cli.Console;

/// <summary>What Ctrl+C does.</summary>
internal static class Interruption
{
    /// <summary>Until the result is disposed of, an interruption ends the process with <paramref name="status"/>, wherever the work stands: files are written whole or not at all.</summary>
    public static PosixSignalRegistration ExitWith(int status) => PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
    {
        context.Cancel = true;
        Environment.Exit(status);
    });
}
