using Compare.Cli.Options;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Cli.Running;

/// <summary>
/// Finds out the language of a version: what was typed, else what the document declares, else the file's name, else its folder, else the text.
/// </summary>
internal sealed class LanguageChoice
{
    private readonly LanguageCatalog catalog = new();

    /// <summary>The language of a version.</summary>
    /// <exception cref="CannotRunException">Nothing tells it.</exception>
    public Chosen Of(VersionArgument version, Document document)
    {
        if (version.Language is { } typed)
        {
            return new Chosen(typed, "its language was given.", null);
        }

        if (LanguageTag.TryParse(document.DeclaredLanguage, out LanguageTag declared))
        {
            return new Chosen(declared, "the document declares its language.", null);
        }

        if (LanguageOfPath.InFileName(version.Path, HasData, out _) is { } named)
        {
            return new Chosen(named, "the file's name says its language.", null);
        }

        if (LanguageOfPath.InFolder(version.Path, HasData) is { } folder)
        {
            return new Chosen(folder, "its folder says its language.", null);
        }

        throw Unknown(version);
    }

    private static CannotRunException Unknown(VersionArgument version) =>
        new($"The language of {(version.Path == VersionArgument.StandardInput ? "standard input" : version.Path)} cannot be told; say it as LANG=PATH, such as en={version.Path}.");

    private bool HasData(LanguageTag tag) => catalog.Get(tag).DataTag is not null;

    /// <summary>A language and why it was chosen.</summary>
    /// <param name="Tag">The language.</param>
    /// <param name="Reason">Why, as the end of a sentence.</param>
    /// <param name="Doubt">A warning where the text says otherwise, or null.</param>
    internal sealed record Chosen(LanguageTag Tag, string Reason, string? Doubt);
}
