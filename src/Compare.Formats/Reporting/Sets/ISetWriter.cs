namespace Compare.Formats.Reporting.Sets;

/// <summary>Writes one result of a set, each article as it is done. What is held back until the end has a bound, or is a few words an article.</summary>
public interface ISetWriter
{
    /// <summary>Takes one article.</summary>
    void Write(ArticleResult result);

    /// <summary>Writes what comes after the last article.</summary>
    void End(SetSummary summary);
}
