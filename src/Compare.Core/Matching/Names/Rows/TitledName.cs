using Compare.Core.Text;

namespace Compare.Core.Matching.Names.Rows;

/// <summary>A person's name with the title or role that stands before it.</summary>
/// <param name="Version">The version.</param>
/// <param name="Segment">Index of the segment.</param>
/// <param name="Row">The row.</param>
/// <param name="Span">Title and name.</param>
/// <param name="Role">The concept of the title.</param>
/// <param name="Names">The words of the name, romanised.</param>
internal sealed record TitledName(int Version, int Segment, int Row, TextSpan Span, string Role, IReadOnlyList<RomanName> Names)
{
    // Who presides over a body is its president, chairman or director, as the language has it.
    private static readonly string[] Heads = ["president", "chairman", "director"];

    // A head of government is a prime minister, a president or a chancellor; a chancellor may be a minister too, of finance or of foreign affairs.
    private static readonly string[] Governing = ["president", "prime-minister", "chancellor"];
    private static readonly string[] Ministers = ["minister", "chancellor"];

    // Titles of courtesy and degrees come and go in translation.
    private static readonly string[] Courtesies = ["mr", "mrs", "doctor", "professor", "sir", "lord", "lady", "dame", "captain", "colonel", "sheriff", "general"];

    /// <summary>Whether the title says what the person is, and not just how one speaks of them.</summary>
    public static bool IsRole(string concept) => Array.IndexOf(Courtesies, concept) < 0;

    /// <summary>Whether two titles may be one.</summary>
    public static bool MayBeOne(string one, string other) => one == other || AreBoth(Heads, one, other) || AreBoth(Governing, one, other) || AreBoth(Ministers, one, other);

    private static bool AreBoth(string[] roles, string one, string other) => Array.IndexOf(roles, one) >= 0 && Array.IndexOf(roles, other) >= 0;

    /// <summary>Whether the family names may be one: the last words of both are alike.</summary>
    public bool IsSamePerson(TitledName other) => Names[^1].Letters.Length > 2 && Names[^1].IsLike(other.Names[^1]);

    /// <summary>The title and name as evidence.</summary>
    public Quotation Quote() => new(Segment, Row, Span);
}
