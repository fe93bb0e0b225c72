namespace Compare.Core.Matching.Names.Sounds;

/// <summary>
/// Looks for the sounds of a name inside the sounds of a word, or of a text without word boundaries (Sellers 1980: the best place of a pattern inside a text, here with
/// what it costs to take one sound for another).
/// </summary>
internal static class SoundSearch
{
    /// <summary>The longest name that is searched whole; of a longer one its beginning.</summary>
    public const int LongestName = 40;

    /// <summary>The cost of the best place: zero where the name stands in the text as it is.</summary>
    /// <param name="name">The sounds of the name.</param>
    /// <param name="text">The sounds of what it is looked for in.</param>
    /// <param name="costs">The costs of the text's script.</param>
    /// <param name="before">What a letter of the text before the name costs.</param>
    /// <param name="after">What a letter of the text after the name costs.</param>
    public static float Cost(string name, string text, SoundCosts costs, float before, float after)
    {
        int length = Math.Min(name.Length, LongestName);
        Span<float> column = stackalloc float[LongestName + 1];
        column[0] = 0;
        for (int i = 1; i <= length; i++)
        {
            column[i] = column[i - 1] + costs.Dropped(name[i - 1]);
        }

        float best = column[length] + (after * text.Length);
        for (int j = 0; j < text.Length; j++)
        {
            float diagonal = column[0], heard = costs.Heard(text[j]);
            column[0] += before;
            for (int i = 1; i <= length; i++)
            {
                float replaced = diagonal + costs.Taken(name[i - 1], text[j]);
                diagonal = column[i];
                column[i] = Math.Min(replaced, Math.Min(column[i - 1] + costs.Dropped(name[i - 1]), diagonal + heard));
            }

            best = Math.Min(best, column[length] + (after * (text.Length - j - 1)));
        }

        return best;
    }
}
