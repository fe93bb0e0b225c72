using System.Globalization;
using Compare.Cli.Console;
using Compare.Core.Languages;

namespace Compare.Cli.Options;

/// <summary>How a translator is to be asked.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Pivot">The language that versions are translated into.</param>
/// <param name="Cache">The folder of recorded translations, in full.</param>
internal sealed record TranslationPlan(string Name, LanguageTag Pivot, string Cache)
{
    /// <summary>The usual pivot language.</summary>
    public const string UsualPivot = "en";

    /// <summary>Whether the run is to fail where it cannot be asked.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>Whether only to say what would be sent.</summary>
    public bool IsDryRun { get; private init; }

    /// <summary>How many characters may be sent; null for any.</summary>
    public long? MostCharacters { get; private init; }

    /// <summary>Whether only what is recorded may be used.</summary>
    public bool IsOffline { get; private init; }

    /// <summary>Whether consent is given beforehand.</summary>
    public bool HasConsent { get; init; }

    /// <summary>Makes the plan; null where no translator is asked.</summary>
    /// <exception cref="CannotRunException">Something typed cannot be.</exception>
    public static TranslationPlan? Of(TranslationOptions typed, Terminal terminal)
    {
        if (typed.Translator is null)
        {
            string? idle = Idle(typed);
            return idle is null ? null : throw new CannotRunException($"{idle} says how a translator is asked, and none is; add --translator NAME, or leave it out.");
        }

        LanguageTag pivot = LanguageTag.TryParse(typed.Pivot ?? UsualPivot, out LanguageTag tag)
            ? tag
            : throw new CannotRunException($"'{typed.Pivot}' of --pivot is no language; write a tag such as en.");
        return new TranslationPlan(typed.Translator, pivot, CacheFolder.Of(typed.Cache, terminal))
        {
            IsRequired = typed.Required,
            IsDryRun = typed.DryRun,
            MostCharacters = Most(typed.MaxCharacters),
            IsOffline = typed.Offline,
            HasConsent = typed.Yes,
        };
    }

    private static string? Idle(TranslationOptions typed) =>
        typed.Pivot is not null ? "--pivot"
        : typed.Required ? "--translator-required"
        : typed.DryRun ? "--dry-run"
        : typed.MaxCharacters is not null ? "--max-characters"
        : typed.Cache is not null ? "--cache"
        : typed.Offline ? "--offline"
        : typed.Yes ? "--yes"
        : null;

    private static long? Most(string? typed) => typed is null ? null
        : long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out long most) ? most
        : throw new CannotRunException($"'{typed}' of --max-characters is no number of characters; write digits, such as 100000.");
}
