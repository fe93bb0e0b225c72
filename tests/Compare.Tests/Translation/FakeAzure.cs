using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace Compare.Tests.Translation;

/// <summary>The service on the loopback: lets in who has the key and the region, enforces the true limits, bills, and translates by turning a text round.</summary>
internal sealed class FakeAzure : IDisposable
{
    public const string Key = "0123456789abcdef0123456789abcdef";
    private static readonly string[] Known = ["en", "es", "fr", "de", "ja", "zh-Hans", "zh-Hant", "pt", "pt-PT"];
    private readonly ConcurrentQueue<FakeAnswer> first = [];

    public FakeAzure(string? region = "westeurope")
    {
        Region = region;
        Server = new FakeServer(Answer);
    }

    public FakeServer Server { get; }

    /// <summary>The region that has to be named; null for a resource without one.</summary>
    public string? Region { get; }

    /// <summary>The key that lets in now.</summary>
    public string ValidKey { get; set; } = Key;

    /// <summary>Translations that it knows; what it does not know it turns round.</summary>
    public IReadOnlyDictionary<string, string> Dictionary { get; init; } = new Dictionary<string, string>();

    /// <summary>Called with each request before it is answered.</summary>
    public Action<FakeRequest>? OnRequest { get; set; }

    public int Count => Server.Requests.Count;

    /// <summary>What it answers to the next requests, before it works again.</summary>
    public FakeAzure First(params FakeAnswer[] answers)
    {
        Array.ForEach(answers, first.Enqueue);
        return this;
    }

    public void Dispose() => Server.Dispose();

    /// <summary>What it makes of a text.</summary>
    public static string Translate(string text, string to) => $"{to}:{string.Concat(text.Reverse())}";

    private FakeAnswer Answer(FakeRequest request)
    {
        OnRequest?.Invoke(request);
        return (first.TryDequeue(out FakeAnswer? forced) ? forced : Serve(request)).With("X-RequestId", "TRAN.TEST." + Count.ToString(CultureInfo.InvariantCulture));
    }

    private FakeAnswer Serve(FakeRequest request)
    {
        if (request.Method != "POST" || request.Path is not ("/translate" or "/translator/text/v3.0/translate" or "/translator/text/translate"))
        {
            return FakeAnswer.Json("""{"error":{"code":"404","message":"Resource not found"}}""", 404);
        }

        if (request.Header("Ocp-Apim-Subscription-Key") != ValidKey || (Region is not null && request.Header("Ocp-Apim-Subscription-Region") != Region))
        {
            return FakeAnswer.Error(401000);
        }

        try
        {
            using var body = JsonDocument.Parse(request.Body);
            return request.Values("api-version") switch
            {
                ["3.0"] => Translate3(request, body.RootElement),
                ["2026-06-06"] => Translate2026(body.RootElement),
                _ => FakeAnswer.Error(400021),
            };
        }
        catch (JsonException)
        {
            return FakeAnswer.Error(400074);
        }
    }

    private FakeAnswer Translate3(FakeRequest request, JsonElement body)
    {
        string[] texts = [.. body.EnumerateArray().Select(i => i.EnumerateObject().Single(p => p.Name.Equals("text", StringComparison.OrdinalIgnoreCase)).Value.GetString()!)];
        IReadOnlyList<string> targets = request.Values("to");
        if (Refusal(texts, targets, request.Values("from")) is { } code)
        {
            return FakeAnswer.Error(code);
        }

        var items = texts.Select(t => new { extra = new { later = true }, translations = targets.Select(to => new { text = Dictionary.GetValueOrDefault(t, Translate(t, to)), to, alignment = new { proj = "" } }) });
        return Billed(JsonSerializer.Serialize(items), texts, targets.Count);
    }

    private FakeAnswer Translate2026(JsonElement body)
    {
        JsonElement[] inputs = [.. body.GetProperty("inputs").EnumerateArray()];
        string[] texts = [.. inputs.Select(i => i.GetProperty("text").GetString()!)];
        string[] targets = [.. inputs.SelectMany(i => i.GetProperty("targets").EnumerateArray()).Select(t => t.GetProperty("language").GetString()!).Distinct()];
        if (Refusal(texts, targets, [.. inputs.Select(i => i.GetProperty("language").GetString()!).Distinct()]) is { } code)
        {
            return FakeAnswer.Error(code);
        }

        var items = texts.Select(t => new { translations = targets.Select(to => new { text = Dictionary.GetValueOrDefault(t, Translate(t, to)), language = to, sourceCharacters = t.Length }) });
        return Billed(JsonSerializer.Serialize(new { value = items }), texts, targets.Length);
    }

    // The limits of the service: 1,000 texts, 50,000 characters a text and a request, each target counted.
    private static int? Refusal(string[] texts, IReadOnlyList<string> targets, IReadOnlyList<string> from) =>
        targets.Count == 0 || targets.Any(t => !Known.Contains(t)) ? 400036
        : from.Any(f => !Known.Contains(f)) ? 400035
        : texts.Length > 1000 ? 400072
        : texts.Any(t => t.Length > 50_000) ? 400050
        : texts.Sum(t => t.Length) * targets.Count > 50_000 ? 400077
        : null;

    private static FakeAnswer Billed(string json, string[] texts, int targets) =>
        FakeAnswer.Json(json).With("X-Metered-Usage", (texts.Sum(t => t.Length) * targets).ToString(CultureInfo.InvariantCulture)).With("X-MT-System", "Microsoft");
}
