namespace Compare.Core.Extracting.Claims;

/// <summary>A family of concepts that turn a claim. Tables name it in small letters, in brackets above its concepts.</summary>
public enum ClaimFamily
{
    /// <summary>That something is not so: explicitly, by an affix, or inside a word's meaning (fail, lack, without).</summary>
    Negation,

    /// <summary>How sure a claim is: certain, probable, possible, doubtful, alleged.</summary>
    Hedge,

    /// <summary>Who says so, and how: said, claimed, admitted, denied, according to.</summary>
    Attribution,

    /// <summary>How many or how much: all, most, many, some, few.</summary>
    Quantifier,

    /// <summary>What must, should, may or can be.</summary>
    Modality,

    /// <summary>Concepts that have an opposite: rise and fall, before and after, win and lose.</summary>
    Pair,
}
