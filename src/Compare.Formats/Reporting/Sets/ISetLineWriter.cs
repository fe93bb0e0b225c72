namespace Compare.Formats.Reporting.Sets;

/// <summary>A writer that can also write an article of which nothing is left but the line that <see cref="SetLinesReport"/> made of it.</summary>
public interface ISetLineWriter : ISetWriter
{
    /// <summary>Takes one article.</summary>
    /// <param name="line">The line in UTF-8, with its line feed.</param>
    void Write(ReadOnlySpan<byte> line);
}
