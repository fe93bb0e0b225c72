using Compare.Core.Extracting;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>Figures of one version of which one follows from the others, or ought to.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Rule">What joins them.</param>
/// <param name="Operands">The figures in the order of the rule.</param>
/// <param name="IsExplicit">Whether the words leave no doubt that they belong together; where they may do so by chance, they only bear witness.</param>
internal sealed record Reckoning(int Version, ReckoningRule Rule, IReadOnlyList<Operand> Operands, bool IsExplicit)
{
    private readonly Value[] values = Values(Operands);

    /// <summary>How the figures fit as they are most likely read.</summary>
    public Fit? Fit => Rule.Check(values);

    /// <summary>Whether no reading of any figure makes them fit.</summary>
    public bool Fails
    {
        get
        {
            for (int i = 0; i < Operands.Count; i++)
            {
                foreach (Value reading in Operands[i].Readings)
                {
                    if (With(i, reading) is Reckonings.Fit.Near or Reckonings.Fit.Exact)
                    {
                        return false;
                    }
                }
            }

            return Fit == Reckonings.Fit.Off;
        }
    }

    /// <summary>How they would fit with another value in one place.</summary>
    public Fit? With(int index, Value value)
    {
        var changed = (Value[])values.Clone();
        changed[index] = value;
        return Rule.Check(changed);
    }

    /// <summary>Whether another states the same figures for the same reason.</summary>
    public bool IsSame(Reckoning other) => Rule.GetType() == other.Rule.GetType() && Rule.Key(values) is { } key && key == other.Rule.Key(other.values);

    /// <summary>What the figures make, as a clause.</summary>
    public string Explain() => Rule.Explain(values);

    private static Value[] Values(IReadOnlyList<Operand> operands)
    {
        var values = new Value[operands.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = operands[i].Value;
        }

        return values;
    }
}
