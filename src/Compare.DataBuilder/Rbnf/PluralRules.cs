using System.Globalization;
using System.Text.Json;

namespace Compare.DataBuilder.Rbnf;

/// <summary>
/// The plural category of whole numbers in one language (UTS 35 part 3, "Language Plural Rules"): conditions over <c>n</c> and <c>i</c>, the number itself;
/// the operands of fractions (<c>v w f t e c</c>) are zero.
/// </summary>
internal sealed class PluralRules(JsonElement rules)
{
    private const string Prefix = "pluralRule-count-";

    private readonly (string Category, string Condition)[] conditions =
        [.. rules.EnumerateObject().Select(r => (r.Name[Prefix.Length..], r.Value.GetString()!.Split('@')[0].Trim())).Where(r => r.Item2.Length > 0)];

    /// <summary>The category of a number: <c>one</c>, <c>few</c> and so on; <c>other</c> where no condition holds.</summary>
    public string Category(long number) => conditions.FirstOrDefault(c => Holds(c.Condition, number)).Category ?? "other";

    private static bool Holds(string condition, long number) =>
        condition.Split(" or ").Any(any => any.Split(" and ").All(relation => HoldsRelation(relation.Trim(), number)));

    // "i % 10 = 2..4", "n != 1,11", "v = 0"
    private static bool HoldsRelation(string relation, long number)
    {
        bool negated = relation.Contains("!=", StringComparison.Ordinal);
        string[] sides = relation.Split(negated ? "!=" : "=");
        string[] operand = sides[0].Split('%', StringSplitOptions.TrimEntries);
        long value = operand[0].Trim() is "n" or "i" ? number : 0;
        long left = operand.Length > 1 ? value % Whole(operand[1]) : value;
        return sides[1].Split(',').Any(range => IsWithin(range.Split(".."), left)) != negated;
    }

    private static bool IsWithin(string[] range, long value) => value >= Whole(range[0]) && value <= Whole(range[^1]);

    private static long Whole(string text) => long.Parse(text.Trim(), CultureInfo.InvariantCulture);
}
