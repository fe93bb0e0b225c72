using System.Text;

namespace Compare.DataBuilder.Rbnf;

/// <summary>
/// Spells whole numbers by rule-based number formats (UTS 35 part 3, "Rule-Based Number Formatting"): <c>→→</c> spells what is left after
/// division, <c>←←</c> how often the divisor goes in, <c>=%set=</c> the number by another set, <c>[ ]</c> only where something is left.
/// </summary>
internal sealed class RbnfSpeller(RbnfRules rules, PluralRules? plurals = null)
{
    private const int DepthLimit = 20;

    /// <summary>Spells a number.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="number">Not negative.</param>
    /// <param name="branch">Which branch of a plural choice to take, so that all forms can be enumerated; the last where there are fewer. Where the speller has plural rules, they choose.</param>
    /// <returns>Null where the rules give digits, or nothing.</returns>
    public string? Spell(string set, long number, int branch) =>
        Spell(set, rules.Find(set, number), number, branch, 0) is { } spelled && spelled.Trim() is { Length: > 0 } words ? words : null;

    private string? Spell(string set, RbnfRule? rule, long number, int branch, int depth)
    {
        if (rule is null || depth > DepthLimit)
        {
            return null;
        }

        return Write(new Scope(set, rule, number, branch, depth), rule.Body);
    }

    private string? Write(Scope scope, string body)
    {
        var written = new StringBuilder();
        for (int at = 0; at < body.Length;)
        {
            (string? part, int end) = body[at] switch
            {
                '[' => Optional(scope, body, at),
                '→' or '←' or '=' => Substitution(scope, body, at),
                '$' => Plural(scope, body, at),
                char plain => (plain.ToString(), at + 1),
            };
            if (part is null)
            {
                return null;
            }

            written.Append(part);
            at = end;
        }

        return written.ToString();
    }

    private (string? Part, int End) Optional(Scope scope, string body, int at)
    {
        int close = body.IndexOf(']', at);
        string[] choices = body[(at + 1)..close].Split('|');
        string chosen = scope.Number % scope.Rule.Divisor != 0 ? choices[0] : choices.ElementAtOrDefault(1) ?? string.Empty;
        return (Write(scope, chosen), close + 1);
    }

    private (string? Part, int End) Substitution(Scope scope, string body, int at)
    {
        char sign = body[at];
        int close = body.IndexOf(sign, at + 1);
        string set = body[(at + 1)..close];
        int end = close + 1;
        long value = sign switch
        {
            '→' => scope.Number % scope.Rule.Divisor,
            '←' => scope.Number / scope.Rule.Divisor,
            _ => scope.Number,
        };
        if (set.Length > 0 && set[0] != '%')
        {
            return (null, end);
        }

        string named = set.Length == 0 ? scope.Set : set;
        RbnfRule? rule = rules.Find(named, value);
        if (set.Length == 0 && sign == '→' && end < body.Length && body[end] == '→')
        {
            rule = rules.Before(named, scope.Rule);
            end++;
        }

        return (Spell(named, rule, value, scope.Branch, scope.Depth + 1), end);
    }

    private (string? Part, int End) Plural(Scope scope, string body, int at)
    {
        int close = body.IndexOf(")$", at, StringComparison.Ordinal);
        if (plurals?.Category(scope.Number / scope.Rule.Divisor) is { } category)
        {
            int named = body.IndexOf(category + "{", at, close - at, StringComparison.Ordinal) is var found && found >= 0 ? found : body.IndexOf("other{", at, StringComparison.Ordinal);
            return (body[(body.IndexOf('{', named) + 1)..body.IndexOf('}', named)], close + 2);
        }

        string[] branches = [.. body[at..close].Split('{')[1..].Select(b => b[..b.IndexOf('}', StringComparison.Ordinal)])];
        return (branches[Math.Min(scope.Branch, branches.Length - 1)], close + 2);
    }

    private readonly record struct Scope(string Set, RbnfRule Rule, long Number, int Branch, int Depth);
}
