namespace Compare.Core.Matching.Names.Spellings;

/// <summary>Says in which letters two spellings differ.</summary>
public static class SpellingDifference
{
    /// <summary>A clause that names the letters between what both begin and end with.</summary>
    public static string Explain(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        int prefix = first.AsSpan().CommonPrefixLength(second);
        int suffix = 0;
        while (suffix < Math.Min(first.Length, second.Length) - prefix && first[first.Length - 1 - suffix] == second[second.Length - 1 - suffix])
        {
            suffix++;
        }

        string one = first[prefix..(first.Length - suffix)], other = second[prefix..(second.Length - suffix)];
        return $"{first} and {second} differ in {Name(one)} and {Name(other)}" + (prefix > 0 ? $" after {first[..prefix]}" : string.Empty);
    }

    private static string Name(string letters) => letters.Length == 0 ? "nothing" : $"'{letters}'";
}
