namespace Compare.Translation.Azure;

/// <summary>A request as 2026-06-06 takes it.</summary>
internal sealed record WireInputs(IReadOnlyList<WireInput> Inputs);
