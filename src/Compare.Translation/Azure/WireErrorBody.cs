namespace Compare.Translation.Azure;

/// <summary>The body of an error.</summary>
internal sealed record WireErrorBody(WireError? Error);
