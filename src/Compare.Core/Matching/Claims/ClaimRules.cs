using Compare.Core.Extracting.Claims;

namespace Compare.Core.Matching.Claims;

/// <summary>The tables of rules by which cues other than negations and opposites are compared.</summary>
internal static class ClaimRules
{
    /// <summary>What must not be lost.</summary>
    public static readonly LossRule[] Losses =
    [
        new(DifferenceKind.HedgeChanged, ClaimFamily.Hedge, ["alleged"], [ClaimFamily.Hedge, ClaimFamily.Attribution, ClaimFamily.Modality], 0, 0, false, "no hedge"),
        new(DifferenceKind.HedgeChanged, ClaimFamily.Hedge, ["probable", "possible", "doubtful"], [ClaimFamily.Hedge, ClaimFamily.Modality], 0, 0, false, "no hedge"),
        new(DifferenceKind.HedgeChanged, ClaimFamily.Hedge, ["apparent"], [ClaimFamily.Hedge, ClaimFamily.Modality], 1, 0, false, "no hedge"),
        new(DifferenceKind.ModalityChanged, ClaimFamily.Modality, ["may"], [ClaimFamily.Modality, ClaimFamily.Hedge], 0, 0, false, "nothing of the kind"),
        new(DifferenceKind.ModalityChanged, ClaimFamily.Modality, ["could", "must"], [ClaimFamily.Modality, ClaimFamily.Hedge], 1, 0, false, "nothing of the kind"),
        new(DifferenceKind.AttributionChanged, ClaimFamily.Attribution, ["according", "claimed", "admitted", "denied", "confirmed"], [ClaimFamily.Attribution, ClaimFamily.Hedge], 0, 1, false, "no word of saying"),
        new(DifferenceKind.AttributionChanged, ClaimFamily.Attribution, ["said"], [ClaimFamily.Attribution, ClaimFamily.Hedge], 1, 0, true, "no word of saying"),
    ];

    /// <summary>What must not change much in strength.</summary>
    public static readonly ScaleRule[] Scales =
    [
        new(DifferenceKind.HedgeChanged, ClaimFamily.Hedge, 2, 2),
        new(DifferenceKind.QuantifierChanged, ClaimFamily.Quantifier, 1, 2),
        new(DifferenceKind.ModalityChanged, ClaimFamily.Modality, 1, 2),
        new(DifferenceKind.AttributionChanged, ClaimFamily.Attribution, 2, 2),
    ];
}
