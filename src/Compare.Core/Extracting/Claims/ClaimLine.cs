namespace Compare.Core.Extracting.Claims;

/// <summary>One line of a claims file, with the family above it.</summary>
/// <param name="Family">The family in whose part the line stands.</param>
/// <param name="Text">The line without comment and outer white space; never empty.</param>
internal sealed record ClaimLine(ClaimFamily Family, string Text)
{
    /// <summary>The lines of a file. What follows <c>#</c> is a comment.</summary>
    /// <exception cref="InvalidDataException">A line stands before the first family, or a family is unknown; the message names the file.</exception>
    public static IEnumerable<ClaimLine> Read(string file, TextReader reader)
    {
        ClaimFamily? family = null;
        while (reader.ReadLine() is { } line)
        {
            int comment = line.IndexOf('#', StringComparison.Ordinal);
            string text = (comment < 0 ? line : line[..comment]).Trim();
            if (text.Length == 0)
            {
                continue;
            }

            if (text[0] == '[')
            {
                family = Named(file, text.Trim('[', ']'));
                continue;
            }

            yield return new ClaimLine(family ?? throw new InvalidDataException($"{file}: '{text}' stands under no family."), text);
        }
    }

    private static ClaimFamily Named(string file, string name) => name switch
    {
        "negation" => ClaimFamily.Negation,
        "hedge" => ClaimFamily.Hedge,
        "attribution" => ClaimFamily.Attribution,
        "quantifier" => ClaimFamily.Quantifier,
        "modality" => ClaimFamily.Modality,
        "pair" => ClaimFamily.Pair,
        _ => throw new InvalidDataException($"{file}: there is no family '{name}'."),
    };
}
