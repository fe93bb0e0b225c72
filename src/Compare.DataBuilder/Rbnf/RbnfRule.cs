namespace Compare.DataBuilder.Rbnf;

/// <summary>One rule of a rule set: how numbers from <see cref="Base"/> on are spelled.</summary>
/// <param name="Base">The least number it serves.</param>
/// <param name="Divisor">The highest power of its radix that is not above <see cref="Base"/>; 1 for base 0.</param>
/// <param name="Body">What to write, with substitutions, without its closing semicolon and opening apostrophe.</param>
internal sealed record RbnfRule(long Base, long Divisor, string Body)
{
    /// <summary>Whether the rule spells what is left after division; then a multiple of the divisor belongs to the rule before it, unless its own base is one.</summary>
    public bool YieldsTo(long number) => Body.Contains('→', StringComparison.Ordinal) && number % Divisor == 0 && Base % Divisor != 0;

    /// <summary>Reads a rule as CLDR writes it, or gives null for rules of fractions, signs and such.</summary>
    /// <param name="descriptor">The base, and the radix after a slash where it is not ten.</param>
    /// <param name="body">What follows the colon.</param>
    public static RbnfRule? Parse(string descriptor, string body)
    {
        string[] parts = descriptor.Replace(",", string.Empty, StringComparison.Ordinal).Split('/');
        if (!long.TryParse(parts[0], out long first))
        {
            return null;
        }

        long radix = parts.Length > 1 ? long.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 10;
        long divisor = 1;
        while (divisor <= first / radix)
        {
            divisor *= radix;
        }

        string text = body.TrimEnd(';');
        return new RbnfRule(first, divisor, text.StartsWith('\'') ? text[1..] : text);
    }
}
