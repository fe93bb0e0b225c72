using System.Collections.Immutable;

namespace Compare.Core.Matching.Facts;

/// <summary>What one version says of a fact.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="IsPresent">Whether the version has words where the fact is stated: without forms it is then silent, else the whole passage is missing.</param>
/// <param name="Forms">The ways in which it states the fact, the most frequent first; empty where it does not.</param>
public sealed record FactCell(int Version, bool IsPresent, ImmutableArray<StatedForm> Forms)
{
    /// <summary>Whether its silence is held to be wrong; <see cref="Facts.Standing.Unquestioned"/> where it says something.</summary>
    public Standing Silence { get; init; }

    /// <summary>The gravest standing of its forms and its silence.</summary>
    public Standing Standing => Forms.IsEmpty ? Silence : Forms.Max(f => f.Standing);
}
