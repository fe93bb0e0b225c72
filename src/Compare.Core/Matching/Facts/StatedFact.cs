using System.Collections.Immutable;

namespace Compare.Core.Matching.Facts;

/// <summary>One fact of an article with what each version says of it, agreed or not.</summary>
/// <param name="Kind">What kind of thing it states.</param>
/// <param name="Row">The row of the grid where it is stated first.</param>
/// <param name="Subject">What it is about: the thing counted as the first version that states it writes it, a name as the first version with Latin letters writes it most often; null where nothing is named.</param>
/// <param name="Value">What most versions state, as a plain string; where as many state another value, that of the first of them.</param>
/// <param name="Cells">One cell for each version, in the order of the comparison.</param>
public sealed record StatedFact(FactKind Kind, int Row, string? Subject, string Value, ImmutableArray<FactCell> Cells)
{
    /// <summary>The unit of <see cref="Value"/>, or null.</summary>
    public string? Unit { get; init; }

    /// <summary><see cref="Value"/> in English words.</summary>
    public required string Reading { get; init; }

    /// <summary>The gravest standing of its cells.</summary>
    public Standing Standing => Cells.Max(c => c.Standing);
}
