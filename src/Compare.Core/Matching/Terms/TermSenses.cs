using Compare.Core.Aligning.Pivots;
using Compare.Core.Languages;

namespace Compare.Core.Matching.Terms;

/// <summary>
/// Tells another term from another word for the same. Translators, and engines after them, choose among words that mean nearly the same, and
/// among verbs altogether; neither is a term that changed.
/// </summary>
internal sealed class TermSenses(Thesaurus? thesaurus)
{
    private readonly Dictionary<(string, string), bool> known = [];

    /// <summary>Whether what a place says in other words may be the same. Where the pivot language has no thesaurus nothing is.</summary>
    public bool MayBeSame(TermChange change) => thesaurus is not null && !change.Reference.IsEmpty && (AreVerbs(change) || AreNear(change));

    private bool AreVerbs(TermChange change) => change.Reference.All(w => thesaurus!.IsVerb(w.Key)) && change.Other.All(w => thesaurus!.IsVerb(w.Key));

    private bool AreNear(TermChange change)
    {
        foreach (PivotWord left in change.Reference)
        {
            foreach (PivotWord right in change.Other)
            {
                if (!known.TryGetValue((left.Key, right.Key), out bool near))
                {
                    near = known[(left.Key, right.Key)] = thesaurus!.AreNear(left.Key, right.Key);
                }

                if (near)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
