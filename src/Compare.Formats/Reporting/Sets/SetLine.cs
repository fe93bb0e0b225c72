namespace Compare.Formats.Reporting.Sets;

/// <summary>What the text of a set says of an article, read back from the line that <see cref="SetLinesReport"/> made of it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Versions">Its versions.</param>
/// <param name="Findings">Its findings, in their order.</param>
internal sealed record SetLine(string Article, IReadOnlyList<SetLine.Version> Versions, IReadOnlyList<SetLine.Finding>? Findings)
{
    /// <summary>A version: how it is called, and its file.</summary>
    public sealed record Version(string Id, string Path);

    /// <summary>A finding; its place is that of its first evidence.</summary>
    public sealed record Finding(string Severity, string Message, string Check, IReadOnlyList<Place> Evidence);

    /// <summary>A piece of evidence: the version's id, and the line from one.</summary>
    public sealed record Place(string Version, int Line);
}
