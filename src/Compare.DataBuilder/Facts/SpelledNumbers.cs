using System.Globalization;
using Compare.Core.Languages;
using Compare.DataBuilder.Cldr;
using Compare.DataBuilder.Rbnf;

namespace Compare.DataBuilder.Facts;

/// <summary>
/// Spelled cardinals (0 to 99 and the hundreds), ordinals (1 to 100 and 1000) and the words of powers of ten, in every gender and case that the
/// spell-out rules hold.
/// </summary>
internal sealed class SpelledNumbers : IFactSource
{
    private const int Branches = 5;

    public IEnumerable<FactRow> Rows(Locale locale, CldrData cldr)
    {
        if (cldr.Rules(locale) is not { } groups)
        {
            return [];
        }

        var rules = new RbnfRules(groups);
        var speller = new RbnfSpeller(rules);
        string[] cardinalSets = [.. rules.Names("%spellout-cardinal"), .. rules.Names("%spellout-numbering").Where(n => n is "%spellout-numbering" or "%spellout-numbering-verbose")];
        var cardinals = new SpelledForms(n => Spell(speller, cardinalSets, n));
        var ordinals = new SpelledForms(n => Spell(speller, [.. rules.Names("%spellout-ordinal")], n));
        return
        [
            .. Enumerable.Range(0, 100).Concat([100, 200, 300, 400, 500, 600, 700, 800, 900]).SelectMany(n => Facts(FactSection.Cardinal, n, cardinals[n])),
            .. ScaleWords.Rows(cardinals, Exponents(rules, cardinalSets)),
            .. Enumerable.Range(1, 100).Append(1000).SelectMany(n => Facts(FactSection.Ordinal, n, ordinals[n])),
            .. OrdinalMarks.Rows(groups),
        ];
    }

    private static IEnumerable<FactRow> Facts(FactSection section, int number, IEnumerable<string> forms) =>
        forms.Select(f => new FactRow(section, f, number.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Spell(RbnfSpeller speller, string[] sets, long number) =>
        from set in sets
        from branch in Enumerable.Range(0, Branches)
        let spelled = speller.Spell(set, number, branch)
        where spelled is not null
        select spelled;

    // Only powers of ten that have a rule of their own have a word of their own.
    private static int[] Exponents(RbnfRules rules, string[] sets)
    {
        var bases = sets.SelectMany(rules.Bases).ToHashSet();
        return [.. Enumerable.Range(2, 15).Where(e => bases.Contains((long)BigPower(e)))];
    }

    private static decimal BigPower(int exponent) => exponent == 0 ? 1m : 10m * BigPower(exponent - 1);
}
