using System.Collections.Immutable;

namespace Compare.Core.Extracting.Quantities;

/// <summary>What a number is composed of at one moment, so that a word that turns out not to fit can be taken back.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="LastScale">The scale that the last part was multiplied by.</param>
internal readonly record struct ComposedParts(ImmutableArray<NumberPart> Parts, ExactNumber LastScale);
