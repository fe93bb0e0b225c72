using System.Text;

namespace Compare.Tests.Translation;

/// <summary>A request as the fake server received it.</summary>
/// <param name="Method">GET, POST.</param>
/// <param name="Path">Without the query.</param>
/// <param name="Query">The query's names and values, in order.</param>
/// <param name="Headers">The headers, names in whatever case.</param>
/// <param name="Body">The body.</param>
internal sealed record FakeRequest(string Method, string Path, IReadOnlyList<(string Name, string Value)> Query, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>A header, or null.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>All values of a parameter of the query.</summary>
    public IReadOnlyList<string> Values(string name) => [.. Query.Where(q => q.Name == name).Select(q => q.Value)];
}
