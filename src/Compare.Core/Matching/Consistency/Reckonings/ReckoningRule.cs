using Compare.Core.Extracting;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>What joins the figures of a reckoning: a length to its two ends, an age to birth and death, a percentage to what rose.</summary>
internal abstract class ReckoningRule
{
    /// <summary>How the values, in the order of the rule's operands, fit; null where the rule does not speak of such values.</summary>
    public abstract Fit? Check(IReadOnlyList<Value> values);

    /// <summary>A string that is the same for the same figures, however they are written; null where the rule does not speak of such values.</summary>
    public abstract string? Key(IReadOnlyList<Value> values);

    /// <summary>What the figures make, as a clause: <c>from 2010 to 2019 are 9 years</c>.</summary>
    public abstract string Explain(IReadOnlyList<Value> values);
}
