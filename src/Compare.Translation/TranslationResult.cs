using System.Collections.Immutable;

namespace Compare.Translation;

/// <summary>What came of a batch: as much as was translated, and why the rest was not.</summary>
/// <param name="Texts">One place a text of the batch, in order; null where it was not translated.</param>
/// <param name="Failure">Why something was not translated; null where all was.</param>
public sealed record TranslationResult(ImmutableArray<TranslatedText?> Texts, TranslationFailure? Failure)
{
    /// <summary>What the engine says it has billed, in characters; null where it does not say.</summary>
    public long? Metered { get; init; }

    /// <summary>A result in which nothing was translated.</summary>
    /// <param name="count">How many texts the batch had.</param>
    /// <param name="failure">Why.</param>
    public static TranslationResult Failed(int count, TranslationFailure failure) => new([.. new TranslatedText?[count]], failure);

    /// <summary>The sum of two counts of which either may be unknown.</summary>
    internal static long? Sum(long? left, long? right) => left is null && right is null ? null : (left ?? 0) + (right ?? 0);
}
