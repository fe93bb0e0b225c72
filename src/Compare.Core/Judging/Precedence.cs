using Compare.Core.Checking;
using Compare.Core.Matching;
using Compare.Core.Text;

namespace Compare.Core.Judging;

/// <summary>
/// Lets an earlier cause silence a later one: a sentence that is missing or left untranslated is not also a changed number, a contradiction
/// inside a version is not also a difference between versions. Differences come in order of precedence.
/// </summary>
internal sealed class Precedence
{
    private readonly Dictionary<int, List<TextSpan>> explained = [];
    private readonly Dictionary<int, List<TextSpan>> claimed = [];
    private readonly HashSet<(int Version, int Segment)> lost = [];

    /// <summary>The order in which differences claim their places: by family, and inside one family from the cause to what follows from it.</summary>
    public static int Rank(CheckInfo check) => ((int)check.Family * 100) + (check.Name switch
    {
        "passage-untranslated" or "name-inconsistent" => 0,
        "confusable-characters" => 1,
        "wrong-language" => 3,
        _ => 2,
    });

    /// <summary>What is left of a difference once earlier ones have had their say; null where nothing is.</summary>
    public Difference? Admit(Difference difference, CheckInfo check)
    {
        if (check.Family is Family.Coverage)
        {
            if (difference.Stances.All(s => s.Quotations.All(q => lost.Contains((s.Version, q.Segment)))))
            {
                return null;
            }

            Claim(difference, explained);
            return difference;
        }

        Difference rest = IsAboutTranslation(difference) ? WithoutLostSegments(difference) : difference;
        if (rest.Stances.Select(s => s.Side).Distinct(StringComparer.Ordinal).Count() < 2 && !rest.Internal)
        {
            return null;
        }

        // What a translation shows is a word and its sentence: it neither follows from a figure or name there nor explains one.
        if (rest.Kind == DifferenceKind.TermChanged)
        {
            return rest;
        }

        if (rest.Stances.Any(s => s.Quotations.Any(q => q.Deviant != false && (Holds(explained, s.Version, q.Span) || (check.Family == Family.Claims && Holds(claimed, s.Version, q.Span)))) && s.Side is not null))
        {
            return null;
        }

        // A cue explains another claim at the same words, and no emphasis that happens to lie on them.
        Claim(rest, check.Family == Family.Claims && check.Name != "word-changed" ? claimed : explained);
        return rest;
    }

    // What happens inside an untranslated passage is still worth saying where it is about that passage, or about one version alone.
    private static bool IsAboutTranslation(Difference difference) => !difference.Internal && difference.Kind is not
        (DifferenceKind.WordChanged or DifferenceKind.NameInconsistent or DifferenceKind.ConfusableCharacters or DifferenceKind.FigureContradiction);

    private static bool IsHadBySeveral(Difference difference) => difference.Kind is DifferenceKind.SegmentOmitted or DifferenceKind.SegmentAdded && difference.Stances.Count(s => s.Side is not null) > 1;

    private Difference WithoutLostSegments(Difference difference) => difference with
    {
        Stances = [.. difference.Stances.Where(s => s.Quotations.IsEmpty || !s.Quotations.All(q => lost.Contains((s.Version, q.Segment))))],
    };

    private static bool Holds(Dictionary<int, List<TextSpan>> places, int version, TextSpan span) => places.TryGetValue(version, out List<TextSpan>? spans) && spans.Exists(s => s.Overlaps(span));

    private void Claim(Difference difference, Dictionary<int, List<TextSpan>> places)
    {
        // A segment that is too short or too long, stands elsewhere or lacks a term is no reason for a wrong figure in the rest of it.
        // Nor is what one version lacks any for what the others, which have it, say differently.
        if (difference.Kind is DifferenceKind.TermInconsistent or DifferenceKind.PassageOmitted or DifferenceKind.PassageAdded or DifferenceKind.SegmentMoved || IsHadBySeveral(difference))
        {
            return;
        }

        foreach (Stance stance in difference.Stances)
        {
            foreach (Quotation quotation in stance.Quotations)
            {
                if (difference.Kind is DifferenceKind.SegmentUntranslated or DifferenceKind.PassageUntranslated or DifferenceKind.WrongLanguage)
                {
                    // The version that the passage was taken from says what it says: only the one that did not translate it has lost it.
                    if (quotation.Deviant != false)
                    {
                        lost.Add((stance.Version, quotation.Segment));
                    }
                }
                else if (stance.Side is not null)
                {
                    (places.TryGetValue(stance.Version, out List<TextSpan>? spans) ? spans : places[stance.Version] = []).Add(quotation.Span);
                }
            }
        }
    }
}
