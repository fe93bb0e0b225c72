using Compare.Core.Languages;

namespace Compare.Core.Matching.Terms;

/// <summary>
/// Tells forms of one word from words that merely begin alike: by their letters, and where the language has a thesaurus by whether they have
/// anything to do with each other (lease and leash). Not safe to share between threads.
/// </summary>
internal sealed class WordForms(Thesaurus? thesaurus)
{
    private const int LeastShared = 3;
    private const int LongestEnding = 3;
    private readonly Dictionary<(string, string), bool> strangers = [];

    /// <summary>Whether two folded words may be forms of one: they begin alike, and what is left of each is no longer than an ending, and not than what they share.</summary>
    public bool Same(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return true;
        }

        int shared = left.AsSpan().CommonPrefixLength(right);
        int ending = Math.Max(left.Length, right.Length) - shared;
        return shared >= LeastShared && ending <= LongestEnding && ending <= shared && !AreStrangers(left, right);
    }

    private bool AreStrangers(string left, string right)
    {
        if (thesaurus is null)
        {
            return false;
        }

        if (!strangers.TryGetValue((left, right), out bool strange))
        {
            strange = strangers[(left, right)] = thesaurus.Knows(left) && thesaurus.Knows(right) && !thesaurus.AreNear(left, right);
        }

        return strange;
    }
}
