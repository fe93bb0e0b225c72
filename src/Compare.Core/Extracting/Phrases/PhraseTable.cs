using System.Collections.Frozen;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Phrases;

/// <summary>
/// All facts of a language that are matched against running text, as one automaton over atoms. A key that ends in <c>*</c> is a stem: it matches
/// a word with up to seven more letters. Where the language has proclitics (Notation, key <c>proclitic</c>)
/// they may stand before the first word of a key. The point of an abbreviation belongs to no key.
/// </summary>
internal sealed class PhraseTable
{
    private const int LongestEnding = 7;
    private const int ShortestStem = 4;

    private static readonly FactSection[] Sections =
    [
        FactSection.Scale, FactSection.Cardinal, FactSection.Ordinal, FactSection.NumberJoiner, FactSection.OrdinalMark, FactSection.Fraction,
        FactSection.Approximator, FactSection.Percent, FactSection.Currency, FactSection.Unit, FactSection.Month, FactSection.CalendarMonth, FactSection.Weekday, FactSection.Era,
        FactSection.TimeWord, FactSection.FunctionWord, FactSection.MeasureCue,
    ];

    private readonly Node root = new();
    private readonly Dictionary<string, List<(FactSection Section, string Value)>> stems = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> proclitics;
    private readonly string[] caseEndings;

    /// <summary>The automaton of <paramref name="language"/>.</summary>
    public PhraseTable(Language language)
    {
        proclitics = language.Values(FactSection.Notation, "proclitic").Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
        caseEndings = [.. language.Values(FactSection.Notation, "caseEnding").Select(Folding.Fold).Where(e => e.Length > 1).Distinct(StringComparer.Ordinal)];
        foreach (FactSection section in Sections)
        {
            foreach (Fact fact in language.Facts(section))
            {
                // 第二 is a mark and a number, so that 第二百五十 is one number too.
                if (section != FactSection.Ordinal || !StartsWithMark(language, fact.Key))
                {
                    Add(section, fact);
                }
            }
        }
    }

    /// <summary>Adds every fact whose key begins at atom <paramref name="start"/> to <paramref name="found"/>.</summary>
    public void Match(Atom[] atoms, int start, List<PhraseMatch> found)
    {
        Atom first = atoms[start];
        Follow(root, atoms, start, start, first.Text, found);
        if (first.Kind != AtomKind.Word)
        {
            return;
        }

        for (int length = Math.Max(2, first.Text.Length - LongestEnding); stems.Count > 0 && length <= first.Text.Length; length++)
        {
            if (stems.TryGetValue(first.Text[..length], out List<(FactSection Section, string Value)>? values))
            {
                found.AddRange(values.Select(v => new PhraseMatch(v.Section, v.Value, start, start + 1)));
            }
        }

        if (caseEndings.Length > 0 && first.Text.Length > ShortestStem)
        {
            MatchInflected(atoms, start, found);
        }

        foreach (string proclitic in proclitics)
        {
            if (first.Text.Length > proclitic.Length + 1 && first.Text.StartsWith(proclitic, StringComparison.Ordinal))
            {
                Follow(root, atoms, start, start, first.Text[proclitic.Length..], found);
            }
        }
    }

    // Dolardan, galonluk: units and currencies stand in cases as numbers do, where the word is nothing else.
    private void MatchInflected(Atom[] atoms, int start, List<PhraseMatch> found)
    {
        string word = atoms[start].Text;
        int before = found.Count;
        if (found.Exists(m => m.Section is FactSection.Unit or FactSection.Currency))
        {
            return;
        }

        foreach (string ending in caseEndings)
        {
            if (word.Length - ending.Length >= ShortestStem - 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                Follow(root, atoms, start, start, word[..^ending.Length], found);
            }
        }

        for (int i = found.Count - 1; i >= before; i--)
        {
            if (found[i].End != start + 1 || found[i].Section is not (FactSection.Unit or FactSection.Currency))
            {
                found.RemoveAt(i);
            }
        }
    }

    /// <summary>Adds every fact whose key begins with <paramref name="ending"/>, the end of the word at atom <paramref name="start"/>, to <paramref name="found"/>.</summary>
    public void MatchFrom(Atom[] atoms, int start, string ending, List<PhraseMatch> found) => Follow(root, atoms, start, start, ending, found);

    // A Thai ton (ต) is not the beginning of a box (ตู้): a vowel sign or tone mark belongs to the letter before it.
    private static bool IsMark(Atom atom) => atom is { Kind: AtomKind.Character, Inside: true } && char.GetUnicodeCategory(atom.Text[0]) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static void Follow(Node node, Atom[] atoms, int start, int at, string text, List<PhraseMatch> found)
    {
        while (node.Next is { } next && next.TryGetValue(text, out Node? child))
        {
            node = child;
            at++;
            bool torn = at < atoms.Length && IsMark(atoms[at]);
            foreach ((FactSection section, string value) in node.Facts)
            {
                // The figure of "ft2" touches its letters; that of "5 ft 2 in" does not.
                if (!torn && (section != FactSection.Unit || atoms[at - 1].Kind != AtomKind.Digits || !atoms[at - 1].SpaceBefore))
                {
                    found.Add(new PhraseMatch(section, value, start, at));
                }
            }

            if (at == atoms.Length)
            {
                return;
            }

            text = atoms[at].Text;
        }
    }

    private static bool StartsWithMark(Language language, string key)
    {
        foreach (Fact mark in language.Facts(FactSection.OrdinalMark))
        {
            if (mark.Key.EndsWith('#') && Scripts.Of(mark.Key[0]) is Script.Han or Script.Hiragana or Script.Hangul && key.StartsWith(mark.Key.AsSpan(0, mark.Key.Length - 1), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(FactSection section, Fact fact)
    {
        if (fact.Key.EndsWith('*'))
        {
            string stem = fact.Key[..^1];
            if (!stems.TryGetValue(stem, out List<(FactSection, string)>? values))
            {
                stems[stem] = values = [];
            }

            values.Add((section, fact.Value));
            return;
        }

        // A prefix mark is written with a sign for the digits (第#); it is kept as a phrase with the value ^.
        if (section == FactSection.OrdinalMark && fact.Key.EndsWith('#'))
        {
            fact = new Fact(fact.Key[..^1], "^");
        }

        Node node = root;
        foreach (string part in AtomReader.Split(fact.Key))
        {
            node.Next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!node.Next.TryGetValue(part, out Node? child))
            {
                node.Next[part] = child = new Node();
            }

            node = child;
        }

        if (node != root && !node.Facts.Contains((section, fact.Value)))
        {
            node.Facts.Add((section, fact.Value));
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node>? Next { get; set; }

        public List<(FactSection Section, string Value)> Facts { get; } = new(1);
    }
}
