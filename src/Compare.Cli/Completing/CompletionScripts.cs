namespace Compare.Cli.Completing;

/// <summary>The shells that are known: the explicit list to which a new one is added.</summary>
internal static class CompletionScripts
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ICompletionScript> All { get; } = [new BashScript(), new ZshScript(), new FishScript(), new PowerShellScript(), new ManPage()];
}
