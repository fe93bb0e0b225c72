namespace Compare.Core.Extracting.References;

/// <summary>A string that is compared to the letter.</summary>
/// <param name="Exact">The string as written.</param>
/// <param name="As">What it is.</param>
public sealed record ReferenceValue(string Exact, ReferenceKind As) : Value
{
    /// <inheritdoc/>
    public override string Canonical => Exact;

    /// <inheritdoc/>
    public override string Describe() => Exact;
}
