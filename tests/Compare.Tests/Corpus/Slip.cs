namespace Compare.Tests.Corpus;

/// <summary>One planted slip, as <c>expected.json</c> lists it.</summary>
/// <param name="Id">Its name in the article.</param>
/// <param name="Version">The version that it was planted in.</param>
/// <param name="Check">The check that ought to report it.</param>
/// <param name="Shape">The shape, or null where none is expected.</param>
/// <param name="Quotation">The words as they stand in the drifted version; empty where a sentence was left out.</param>
/// <param name="Faithful">The words of the faithful version; empty where a sentence was added.</param>
/// <param name="Found">Whether the tool finds it today.</param>
/// <param name="Why">What the slip is, and why it is not found where it is not.</param>
public sealed record Slip(string Id, string Version, string Check, string? Shape, string Quotation, string Faithful, bool Found, string Why);
