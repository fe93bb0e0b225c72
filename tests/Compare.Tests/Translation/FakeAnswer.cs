using System.Text;

namespace Compare.Tests.Translation;

/// <summary>What the fake server answers, well or badly.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body.</param>
internal sealed record FakeAnswer(int Status, byte[] Body)
{
    /// <summary>The type of the body.</summary>
    public string ContentType { get; init; } = "application/json; charset=utf-8";

    /// <summary>Further headers.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>Whether it never answers.</summary>
    public bool Hangs { get; init; }

    /// <summary>Whether it promises the whole body, sends half and goes away.</summary>
    public bool BreaksOff { get; init; }

    public static FakeAnswer Json(string json, int status = 200) => new(status, Encoding.UTF8.GetBytes(json));

    /// <summary>An error as the service writes it: the code a number, the type plain text.</summary>
    public static FakeAnswer Error(int code) => Json($$$"""{"error":{"code":{{{code}}},"message":"No."}}""", code / 1000) with { ContentType = "text/plain; charset=utf-8" };

    public FakeAnswer With(string name, string value) => this with { Headers = [.. Headers, (name, value)] };
}
