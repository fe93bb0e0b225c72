namespace Compare.Formats.Reporting.Terminal;

/// <summary>Text of one ink. The text is safe to show and holds no line break.</summary>
/// <param name="Text">The text.</param>
/// <param name="Ink">What it is to the reader.</param>
internal sealed record Run(string Text, Ink Ink = Ink.Plain);
