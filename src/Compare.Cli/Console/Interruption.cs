using System.Runtime.InteropServices;

namespace Compare.Cli.Console;

/// <summary>What Ctrl+C does.</summary>
internal static class Interruption
{
    private static PosixSignalRegistration? registration;

    /// <summary>From now on an interruption ends the process with <paramref name="status"/>, wherever the work stands: files are written whole or not at all.</summary>
    public static void ExitWith(int status) => registration ??= PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
    {
        context.Cancel = true;
        Environment.Exit(status);
    });
}
