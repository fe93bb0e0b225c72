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
    public override string Word(Difference difference, Wording wording) =>
        StatedWording.Of(difference, wording, "the code differs: ", ("does not have", "do not have"));
}
