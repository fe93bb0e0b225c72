using Compare.Core.Checking;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Judging;

/// <summary>A passage that only versions of one language are meant to have, such as a note of the editors.</summary>
public sealed class OwnPassage
{
    private readonly LanguageTag language;
    private readonly string words;

    /// <summary>A passage.</summary>
    /// <param name="language">The language of the versions that have it.</param>
    /// <param name="words">Words that stand in it; case and accents aside.</param>
    public OwnPassage(LanguageTag language, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        this.language = language;
        this.words = Folding.Fold(words);
    }

    /// <summary>Whether a finding says no more than that others do not have the passage.</summary>
    internal bool Explains(Comparison comparison, Finding finding) =>
        finding.Check.Family == Family.Coverage
        && finding.Evidence.Length > 0
        && finding.Evidence.All(e => Speaks(comparison.Versions[e.Version].Language.Tag))
        && finding.Evidence.Any(e => Folding.Fold(e.Text).Contains(words, StringComparison.Ordinal));

    private bool Speaks(LanguageTag tag) => tag == language || tag.Primary == language.Value;
}
