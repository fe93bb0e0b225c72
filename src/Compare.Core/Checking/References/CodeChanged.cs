using Compare.Core.Matching;

namespace Compare.Core.Checking.References;

/// <summary>A command, a setting or another piece of code differs.</summary>
public sealed class CodeChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP503", "code-changed", Family.References, Severity.Warning, "accuracy/technical", "a command, a setting or another piece of code differs, or is missing");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.CodeChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        var silent = new List<int>();
        var stated = new List<Stance>();
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

        string missing = silent.Count == 0 ? string.Empty : $"{wording.Names(silent)} {(silent.Count == 1 ? "lacks" : "lack")} the code";
        return stated.TrueForAll(s => s.Side == stated[0].Side)
            ? $"{missing} {wording.Quote(stated[0].Version, stated[0].Quotations[0])}"
            : "the code differs: " + wording.Sides(difference with { Stances = [.. stated] }) + (missing.Length == 0 ? string.Empty : "; " + missing);
    }
}
