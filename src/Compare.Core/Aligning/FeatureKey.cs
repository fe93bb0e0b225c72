namespace Compare.Core.Aligning;

/// <summary>
/// Names a feature by 64 bits (FNV-1a over the characters and the feature's kind), so that no string is made for each grain of each word. Two
/// features of one comparison meet by chance once in some hundred million comparisons, and then cost one word's weight.
/// </summary>
internal static class FeatureKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The key of <paramref name="text"/> as a feature of one kind; the kind is a letter that no other kind uses.</summary>
    public static ulong Of(char kind, ReadOnlySpan<char> text)
    {
        ulong key = (Offset ^ kind) * Prime;
        foreach (char c in text)
        {
            key = (key ^ c) * Prime;
        }

        return key;
    }
}
