using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Names;

/// <summary>
/// Finds what may be a name, from one version alone: capitalised words and places of the gazetteer; in scripts without capitals runs of
/// katakana, quoted titles, and what stands beside a title or before the head word of an organisation. It gives candidates with a likelihood,
/// no more: what is a name is settled when the versions are matched.
/// </summary>
public sealed class NameRecognizer : IRecognizer
{
    private readonly CapitalisedNames capitalised;
    private readonly UncapitalisedNames uncapitalised;
    private readonly Language language;

    /// <summary>A recognizer for <paramref name="language"/>.</summary>
    public NameRecognizer(Language language)
    {
        this.language = language;
        var facts = new NameFacts(language);
        capitalised = new CapitalisedNames(facts);
        uncapitalised = new UncapitalisedNames(facts);
    }

    /// <inheritdoc/>
    public void Recognize(Document document, Segment segment, List<Extraction> found)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(found);
        List<WrittenWord> words = WordReader.Read(document, segment);
        foreach ((TextSpan span, NameKind kind, string? entity, double likelihood) in capitalised.Find(document.Text, words).Concat(uncapitalised.Find(document.Text, segment, words)))
        {
            if (span.Length is > 0 and <= NameKey.LongestName)
            {
                string written = span.Of(document.Text);
                var value = new NameValue(NameKey.Romanized(written, language), written) { As = kind, Entity = entity, Likelihood = likelihood };
                found.Add(new Extraction(ExtractionKind.Name, span, segment.Index, [new Reading(value, likelihood)]));
            }
        }
    }
}
