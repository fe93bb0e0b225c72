using Compare.Core.Matching;

namespace Compare.Core.Checking;

/// <summary>
/// Selects the differences that it is about and words them. One sealed, stateless class a file, with a page of the same stem beside it that
/// says what is and is not reported and whose examples are tests.
/// </summary>
public abstract class Check
{
    /// <summary>What the catalogue says of it.</summary>
    public abstract CheckInfo Info { get; }

    /// <summary>Whether the difference is this check's business.</summary>
    public abstract bool Selects(Difference difference);

    /// <summary>The finding in one sentence, without a final stop.</summary>
    /// <param name="difference">A difference that it selected.</param>
    /// <param name="wording">Names the versions and says who is held to be wrong.</param>
    public abstract string Word(Difference difference, Wording wording);
}
