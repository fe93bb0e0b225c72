namespace Compare.Core.Matching.Numbers.Expected;

/// <summary>Replaces parts of a date or time in a text, each in the only run of digits that states it.</summary>
internal sealed class RunReplacement(string text)
{
    private readonly List<DigitRun> runs = DigitRun.In(text);
    private readonly SortedDictionary<int, (DigitRun Run, string Written)> replaced = [];

    /// <summary>Whether some run states a number.</summary>
    public bool States(int number) => runs.Exists(r => r.Number == number);

    /// <summary>Notes one replacement.</summary>
    /// <returns>False where the part changes and no run, or more than one, states it: then nothing can be written.</returns>
    public bool Replace(int from, int to)
    {
        if (from == to)
        {
            return true;
        }

        List<DigitRun> stating = runs.FindAll(r => r.Number == from && !replaced.ContainsKey(r.Start));
        if (stating.Count != 1)
        {
            return false;
        }

        replaced[stating[0].Start] = (stating[0], stating[0].Replace(text, to));
        return true;
    }

    /// <summary>The text with all replacements; null where there is none.</summary>
    public string? Written()
    {
        if (replaced.Count == 0)
        {
            return null;
        }

        var written = new System.Text.StringBuilder();
        int at = 0;
        foreach ((DigitRun run, string digits) in replaced.Values)
        {
            written.Append(text, at, run.Start - at).Append(digits);
            at = run.End;
        }

        return written.Append(text, at, text.Length - at).ToString();
    }
}
