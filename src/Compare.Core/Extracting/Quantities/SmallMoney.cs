using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Reads the cents that belong to an amount: 15 dollars and 15 cents, 五元三毛, 25 euros con 50, $3 with 99 céntimos.</summary>
internal static class SmallMoney
{
    private static readonly ExactNumber Hundred = ExactNumber.PowerOfTen(2);

    // Currencies without hundredths in use (CLDR supplemental currency data, digits 0).
    private static readonly string[] Undivided = ["JPY", "KRW", "VND", "IDR", "HUF", "CLP", "ISK"];

    /// <summary>The part of the currency that follows its name, and the index after it; null where none does.</summary>
    /// <param name="found">The segment and its numbers.</param>
    /// <param name="currency">ISO 4217 code of the amount.</param>
    /// <param name="end">Index after the currency's name; moved behind the part.</param>
    public static ExactNumber? After(NumberText found, string currency, ref int end)
    {
        PhraseText text = found.Text;
        if (currency.Length != 3 || !char.IsAsciiLetterUpper(currency[0]) || end >= text.Count)
        {
            return null;
        }

        int at = text.Longest(end, FactSection.NumberJoiner, string.Empty, "with")?.End ?? end;
        if (found.Starting(at) is not { Small: > 0 and < 100, Ordinal: false, Torn: false } number)
        {
            return null;
        }

        foreach (PhraseMatch match in text.At(number.End))
        {
            int slash = match.Section == FactSection.Currency ? match.Value.IndexOf('/', StringComparison.Ordinal) : -1;
            if (slash > 0 && ExactNumber.Parse(match.Value[(slash + 1)..]) is var parts && parts <= Hundred && number.Value < parts)
            {
                end = match.End;
                return number.Value / parts;
            }
        }

        bool bare = at == end || text.Longest(end, FactSection.NumberJoiner, "with") is not null;
        if (bare && IsTwoDigits(text, number) && EndsClause(text, number.End) && !Undivided.Contains(currency))
        {
            end = number.End;
            return number.Value / Hundred;
        }

        return null;
    }

    private static bool IsTwoDigits(PhraseText text, WrittenNumber number) =>
        number.Notation == Notation.Digits ? number.End == number.Start + 1 && text.Atoms[number.Start].Text.Length == 2 : number.Small >= 10;

    // 15 dollars 50. But in "15 dollars 50 people" something else is counted.
    private static bool EndsClause(PhraseText text, int at) => at == text.Count
        || (text.Atoms[at].Text is "." or "," or ";" or ")" or "!" or "?" or "،" or "。" or "、" && !(at + 1 < text.Count && text.IsAdjacent(at + 1) && text.Atoms[at + 1].Kind == AtomKind.Digits));
}
