using Compare.Cli.Console;

namespace Compare.Cli.Options;

/// <summary>Finds the folder of recorded translations.</summary>
internal static class CacheFolder
{
    /// <summary>The folder that was typed, else <c>compare/translations</c> in the user's cache (XDG Base Directory; on Windows the local application data).</summary>
    /// <exception cref="CannotRunException">Nothing was typed, and the environment knows no place of the user's.</exception>
    public static string Of(string? typed, Terminal terminal)
    {
        if (typed is not null)
        {
            return typed.Length > 0 ? Path.GetFullPath(typed, terminal.Directory) : throw new CannotRunException("--cache names no folder; write --cache translations, for one.");
        }

        string? home = Said("XDG_CACHE_HOME", terminal) ?? Said("LOCALAPPDATA", terminal) ?? (Said("HOME", terminal) is { } user ? Path.Combine(user, ".cache") : null);
        return home is not null
            ? Path.Combine(home, "compare", "translations")
            : throw new CannotRunException("There is no place to record translations in (neither XDG_CACHE_HOME nor HOME is set); name a folder with --cache.");
    }

    // A path that is not absolute is to be ignored, says the standard.
    private static string? Said(string name, Terminal terminal) => terminal.Environment(name) is { } value && Path.IsPathFullyQualified(value) ? value : null;
}
