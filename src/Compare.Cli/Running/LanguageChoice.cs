using Compare.Cli.Options;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Cli.Running;

/// <summary>
/// Finds out the language of a version: what was typed, else what the configuration says of the file, else what the document declares, else the file's name, else its folder, else the text.
/// </summary>
internal sealed class LanguageChoice(LanguagePatterns patterns, string directory)
{
    private readonly LanguageCatalog catalog = new();

    /// <summary>The language of a version.</summary>
    /// <param name="version">The version as it was typed.</param>
    /// <param name="document">Its text.</param>
    /// <exception cref="CannotRunException">Nothing tells it.</exception>
    public ChosenLanguage Of(VersionArgument version, Document document)
    {
        var text = new TextLanguage(document);
        if (version.Language is { } typed)
        {
            return Claimed(typed, "its language was given", version, text);
        }

        if (version.Path != VersionArgument.StandardInput && patterns.Of(version.Path, directory, out string pattern) is { } configured)
        {
            return Claimed(configured, $"the configuration says the language of {pattern}", version, text);
        }

        if (LanguageTag.TryParse(document.DeclaredLanguage, out LanguageTag declared))
        {
            return Claimed(declared, "the document declares its language", version, text);
        }

        // A word of the file's name that only looks like a tag (sign-in, what-is-it) does not stand against the text.
        if (LanguageOfPath.InFileName(version.Path, HasData, out bool isCertain) is { } named && (isCertain || text.Against(DataOf(named)) is null))
        {
            return Claimed(named, "the file's name says its language", version, text);
        }

        if (LanguageOfPath.InFolder(version.Path, HasData) is { } folder)
        {
            return Claimed(folder, "its folder says its language", version, text);
        }

        return text.Sure is { } read ? new ChosenLanguage(read, "its text reads like that language", null) : throw Unsure(version.Path, document, text.Candidates);
    }

    private static CannotRunException Unsure(string path, Document document, IReadOnlyList<string> candidates)
    {
        if (string.IsNullOrWhiteSpace(document.Text))
        {
            return new($"{Shown(path)} holds no text, so that its language cannot be told; check that it is the file that was meant.");
        }

        string guess = candidates.Count > 0 ? $" for sure (it may be {Choice.List(candidates)})" : string.Empty;
        return new($"The language of {Shown(path)} cannot be told{guess}; say it as LANG=PATH, such as {(candidates.Count > 0 ? candidates[0] : "en")}={path}.");
    }

    private static string Shown(string path) => path == VersionArgument.StandardInput ? "standard input" : path;

    private ChosenLanguage Claimed(LanguageTag tag, string reason, VersionArgument version, TextLanguage text)
    {
        string shown = Shown(version.Path);
        string? warning = DataOf(tag) is not { } data
            ? $"Nothing is known of the language '{tag}', so that little of {shown} is compared{Meant(tag)}"
            : text.Against(data) is { } other
                ? $"{shown} is taken for {tag} since {reason}, but it reads like {other}; if so, say {other}={version.Path}."
                : null;
        return new ChosenLanguage(tag, reason, warning);
    }

    // Whoever writes english=a.txt wants en.
    private string Meant(LanguageTag tag) =>
        LanguageCatalog.Supported.FirstOrDefault(t => string.Equals(catalog.Get(t).Name, tag.Value, StringComparison.OrdinalIgnoreCase)) is { } meant
            ? $"; did you mean '{meant}'?"
            : "; 'compare languages' lists those that are known.";

    private string? DataOf(LanguageTag tag) => catalog.Get(tag).DataTag;

    private bool HasData(LanguageTag tag) => DataOf(tag) is not null;
}
