using Compare.Core.Languages;

namespace Compare.Cli.Options;

/// <summary>One version as it was typed: <c>[[NAME:]LANG=]PATH</c>.</summary>
/// <param name="Name">How the version is to be called, or null.</param>
/// <param name="Language">Its language, or null where that is to be found out.</param>
/// <param name="Path">The file; <c>-</c> is standard input.</param>
internal sealed record VersionArgument(string? Name, LanguageTag? Language, string Path)
{
    /// <summary>What the file holds, where that came with its name; null where it is to be read.</summary>
    public byte[]? Content { get; init; }

    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>
    /// Reads what was typed. An equals sign may also be part of a path (<c>a=b.txt</c>, <c>C:\x=y\b.txt</c>): what stands before the first one counts as a
    /// language only where it is well formed and no file has the whole as its name.
    /// </summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="exists">Whether a path names a file.</param>
    /// <exception cref="CannotRunException">It cannot be understood.</exception>
    public static VersionArgument Parse(string typed, Func<string, bool> exists)
    {
        int equals = typed.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            return new VersionArgument(null, null, NotEmpty(typed, typed));
        }

        string before = typed[..equals], path = typed[(equals + 1)..];
        int colon = before.LastIndexOf(':');
        string? name = colon < 0 ? null : before[..colon];
        if (LanguageTag.TryParse(before[(colon + 1)..], out LanguageTag tag) && name is not "" && (exists(path) || !exists(typed)))
        {
            return new VersionArgument(name, tag, NotEmpty(path, typed));
        }

        return exists(typed) || before.AsSpan().ContainsAny('/', '\\')
            ? new VersionArgument(null, null, typed)
            : throw new CannotRunException($"'{before}' in '{typed}' is not a language, nor is there a file of that whole name; write LANG=PATH or NAME:LANG=PATH with a tag such as en or pt-BR.");
    }

    private static string NotEmpty(string path, string typed) =>
        path.Length > 0 ? path : throw new CannotRunException($"The version '{typed}' names no file; write LANG=PATH, such as en=article.txt.");
}
