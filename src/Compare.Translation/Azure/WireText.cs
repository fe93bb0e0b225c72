namespace Compare.Translation.Azure;

/// <summary>A text as 3.0 takes it.</summary>
internal sealed record WireText(string Text);
