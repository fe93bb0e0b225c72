namespace Compare.Cli;

/// <summary>What the exit status of the process says.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the severity that <c>--fail-on</c> names.</summary>
    public const int Clean = 0;

    /// <summary>At least one finding at or above that severity.</summary>
    public const int Findings = 1;

    /// <summary>It could not run: usage, unreadable input, bad configuration.</summary>
    public const int CannotRun = 2;

    /// <summary>Interrupted from the keyboard.</summary>
    public const int Interrupted = 130;
}
