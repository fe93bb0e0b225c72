using Compare.Core.Matching;

namespace Compare.Core.Checking.References;

/// <summary>An address, a version, a code or a key is another in one version, or is missing.</summary>
public sealed class ReferenceChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP502", "reference-changed", Family.References, Severity.Warning, "accuracy/technical", "an e-mail address, a version, a code or a key is another, or is missing");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.ReferenceChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        var stated = new List<Stance>();
        var silent = new List<int>();
        foreach (Stance stance in difference.Stances)
        {
            if (stance.Side is null)
            {
                silent.Add(stance.Version);
            }
            else
            {
                stated.Add(stance);
            }
        }

        string missing = silent.Count == 0 ? string.Empty : $"{wording.Names(silent)} {(silent.Count == 1 ? "does" : "do")} not have it";
        return stated.TrueForAll(s => s.Side == stated[0].Side)
            ? $"{missing} where {wording.Name(stated[0].Version)} says {wording.Says(stated[0])}"
            : wording.Sides(difference with { Stances = [.. stated] }) + (missing.Length == 0 ? string.Empty : "; " + missing);
    }
}
