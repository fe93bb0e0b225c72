using System.Runtime.Loader;
using Compare.Cli.Commands;

namespace Compare.Cli.Running;

/// <summary>
/// Has a second thread compile what the run is about to need. A short run is nearly all just-in-time compilation; the build notes which methods a
/// comparison compiles (target <c>RecordStartup</c>), and the runtime compiles those ahead. Time depends on it, never a result: without the folder
/// <c>startup</c> beside the program, on one core, or with methods that are no longer the same, the run merely takes longer.
/// </summary>
internal static class StartupProfile
{
    private const string Usual = "txt";

    // What every run needs: commands and options.
    private const string Other = "help";

    /// <summary>Begins, and returns at once; the process does not end before its copy is gone.</summary>
    /// <param name="words">The command line without the program's name.</param>
    public static void Play(string[] words)
    {
        // Whoever has the runtime take notes of its own, as the build does, wants those.
        if (Environment.GetEnvironmentVariable("DOTNET_MultiCoreJitProfile") is null)
        {
            new Thread(() => Begin(words)).UnsafeStart();
        }
    }

    private static void Begin(string[] words)
    {
        try
        {
            string folder = Path.Combine(AppContext.BaseDirectory, "startup");
            string name = ReadsArticles(words) ? Array.Find(FormatsOf(words), f => File.Exists(Path.Combine(folder, f))) ?? Usual : Other;
            Play(Path.Combine(folder, name), name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Nobody is told: the result is the same.
        }
    }

    // The runtime takes notes of this run too, and when it ends would write them over the profile: it is given a copy, whose place is gone by then.
    private static void Play(string profile, string name)
    {
        if (!File.Exists(profile))
        {
            return;
        }

        DirectoryInfo place = Directory.CreateTempSubdirectory("compare-");
        string copy = Path.Combine(place.FullName, name);
        try
        {
            File.Copy(profile, copy);
            AssemblyLoadContext.Default.SetProfileOptimizationRoot(place.FullName);
            AssemblyLoadContext.Default.StartProfileOptimization(name);
        }
        finally
        {
            File.Delete(copy);
            place.Delete();
        }
    }

    private static bool ReadsArticles(string[] words) =>
        words.Length > 1 && Array.IndexOf(words, "--help") < 0 && Array.IndexOf(words, "-h") < 0
        && (words[0] is "check" or "align" or "facts" or "extract" or "baseline" || !CompareCommand.Names.Contains(words[0], StringComparer.Ordinal));

    private static string[] FormatsOf(string[] words) => Array.ConvertAll(words, w => Path.GetExtension(w).TrimStart('.'));
}
