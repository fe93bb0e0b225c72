using Compare.Core.Text;

namespace Compare.Core.Extracting.Names;

/// <summary>Finds names by their capitals: words in a row that have them, with the particles, ampersands and initials between them.</summary>
internal sealed class CapitalisedNames(NameFacts facts)
{
    private const int MostWords = 8;

    /// <summary>The names, in order, each with its kind, entity and likelihood.</summary>
    public IEnumerable<(TextSpan Span, NameKind Kind, string? Entity, double Likelihood)> Find(string text, List<WrittenWord> words)
    {
        double trust = Trust(words);
        for (int i = 0; i < words.Count;)
        {
            if (words[i].Capitals == Capitals.None)
            {
                i++;
                continue;
            }

            int last = Last(words, i);
            int first = i;
            while (first <= last && facts.IsCommon(words[first].Folded) && words[first].Capitals == Capitals.First)
            {
                first++;
            }

            if (first <= last && Rate(text, words, first, last, trust) is { Likelihood: > 0 } name)
            {
                yield return name;
            }

            i = last + 1;
        }
    }

    // Where most words have capitals, as in an English headline, or all letters have, a capital says less.
    private double Trust(List<WrittenWord> words)
    {
        int cased = words.Count(w => Scripts.HasCapitals(w.Script));
        int capital = words.Count(w => w.Capitals is Capitals.First or Capitals.Inner), all = words.Count(w => w.Capitals == Capitals.All);
        bool headline = cased >= 4 && capital + all > cased * 0.7;
        bool shouted = cased >= 3 && all > cased * 0.7;
        return shouted ? 0.2 : headline ? 0.5 : facts.CapitalisesNouns ? 0.5 : 0.9;
    }

    private int Last(List<WrittenWord> words, int first)
    {
        int last = first;
        for (int next = first + 1; next < words.Count && next - first < MostWords && !words[next].Breaks; next++)
        {
            if (words[next].Capitals != Capitals.None)
            {
                last = next;
            }
            else if (!facts.IsParticle(words[next].Folded) || next - last > 2)
            {
                break;
            }
        }

        return last;
    }

    private (TextSpan Span, NameKind Kind, string? Entity, double Likelihood) Rate(string text, List<WrittenWord> words, int first, int last, double trust)
    {
        var span = new TextSpan(words[first].Span.Start, words[last].Span.End);
        int count = last - first + 1;
        string? entity = count <= facts.Gazetteer.MostWords ? facts.Gazetteer.Find(NameKey.Of(span.Of(text))) : null;
        if (entity is not null)
        {
            return (span, NameKind.Place, entity, 0.95);
        }

        bool title = facts.IsTitle(words[first].Folded) || (first > 0 && !words[first].Breaks && facts.IsTitle(words[first - 1].Folded));
        bool organisation = Enumerable.Range(first, count).Any(w => facts.IsOrganisationWord(words[w].Folded));
        NameKind kind = organisation ? NameKind.Organisation : title && count > (facts.IsTitle(words[first].Folded) ? 1 : 0) ? NameKind.Person : NameKind.Unknown;
        bool distinctive = Enumerable.Range(first, count).Any(w => words[w].Capitals is Capitals.Inner or Capitals.All);
        double likelihood = (kind != NameKind.Unknown || distinctive) && trust > 0.2 ? 0.95
            : words[first] is { Capitals: Capitals.Initial } && count == 1 ? 0
            : words[first].StartsSentence && count == 1 ? trust * 0.35
            : count > 1 ? Math.Min(0.95, trust * 1.3)
            : trust;
        return (span, kind, null, likelihood);
    }
}
