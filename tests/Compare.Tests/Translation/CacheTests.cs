using System.Diagnostics;
using Azure;
using Compare.Translation;
using Compare.Translation.Azure;
using Compare.Translation.Caching;
using Compare.Translation.Decorating;

namespace Compare.Tests.Translation;

/// <summary>What is recorded, and what of it is used.</summary>
public sealed class CacheTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("compare-cache-").FullName;
    private readonly List<string> warnings = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_was_asked_for_once_is_not_asked_for_again()
    {
        var engine = new ToyTranslator();
        await Chain(engine).TranslateAsync(Batches.Of("uno", "dos"), default);
        TranslationResult again = await Chain(engine).TranslateAsync(Batches.Of("dos", "tres", "uno", "tres"), default);
        Assert.Equal(["DOS", "TRES", "UNO", "TRES"], Batches.Texts(again));
        Assert.Equal(["uno dos", "tres"], engine.Sent.Select(b => string.Join(' ', b.Texts)));
    }

    // Whether the entry of the first is found for the second.
    [Theory]
    [InlineData("es", "en", "uno", "es", "en", "uno", true)]
    [InlineData("es", "en", "uno", "ES", "EN", "uno", true)]
    [InlineData("es", "en", "uno", "es", "en", "  uno\n", true)]
    [InlineData("es", "en", "caf\u00e9", "es", "en", "cafe\u0301", true)]
    [InlineData("es", "en", "\ud800", "es", "en", "\ud800", true)]
    [InlineData("es", "en", "uno", "es", "en", "Uno", false)]
    [InlineData("es", "en", "uno dos", "es", "en", "uno  dos", false)]
    [InlineData("es", "en", "uno", "pt", "en", "uno", false)]
    [InlineData("es", "en", "uno", "es", "de", "uno", false)]
    [InlineData("es", "en", "uno", "es-MX", "en", "uno", false)]
    public async Task An_entry_is_known_by_its_content(string source, string target, string text, string otherSource, string otherTarget, string otherText, bool found)
    {
        var engine = new ToyTranslator();
        await Chain(engine).TranslateAsync(Batches.Between(source, target, text), default);
        await Chain(engine).TranslateAsync(Batches.Between(otherSource, otherTarget, otherText), default);
        Assert.Equal(found ? 1 : 2, engine.Sent.Count);
    }

    [Fact]
    public void Another_engine_or_model_has_entries_of_its_own_and_another_address_has_not()
    {
        TranslationBatch batch = Batches.Of("uno");
        TranslatorInfo info = new("azure", "3.0/general", "a.example", false, TranslatorLimits.None);
        string key = CacheKey.Of(info, batch, "uno");
        Assert.Equal(key, CacheKey.Of(info with { Host = "b.example", IsLocal = true }, batch, "uno"));
        Assert.NotEqual(key, CacheKey.Of(info with { Model = "3.0/news" }, batch, "uno"));
        Assert.NotEqual(key, CacheKey.Of(info with { Id = "libretranslate" }, batch, "uno"));
    }

    [Theory]
    [InlineData(CacheMode.Use, 1)]
    [InlineData(CacheMode.Record, 1)]
    [InlineData(CacheMode.Refresh, 2)]
    [InlineData(CacheMode.Off, 2)]
    public async Task Each_mode_reads_as_it_says(CacheMode mode, int asked)
    {
        var engine = new ToyTranslator();
        await Chain(engine).TranslateAsync(Batches.Of("uno"), default);
        await Chain(engine, mode).TranslateAsync(Batches.Of("uno"), default);
        Assert.Equal(asked, engine.Sent.Count);
    }

    [Fact]
    public async Task Without_a_cache_nothing_is_written()
    {
        await Chain(new ToyTranslator(), CacheMode.Off).TranslateAsync(Batches.Of("uno"), default);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task A_replay_sends_nothing_and_names_what_is_missing()
    {
        await Chain(new ToyTranslator()).TranslateAsync(Batches.Of("uno", "dos"), default);
        CachingTranslator replay = Chain(new ForbiddenTranslator(new ToyTranslator().Info), CacheMode.Replay);
        TranslationResult whole = await replay.TranslateAsync(Batches.Of("dos", "uno"), default);
        Assert.Equal((null, "DOS UNO"), (whole.Failure, string.Join(' ', Batches.Texts(whole))));
        TranslationResult part = await replay.TranslateAsync(Batches.Of("uno", "tres", new string('x', 90)), default);
        Assert.Equal(["UNO", null, null], Batches.Texts(part));
        Assert.Equal(FailureKind.Offline, part.Failure!.Kind);
        Assert.Contains("2 of 3 segments from es to en are not in the cache: \"tres\", \"xxxx", part.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replay_of_a_service_does_not_touch_the_network()
    {
        using var transport = new StubTransport(0, "never");
        var options = new TextTranslationClientOptions { Transport = transport };
        var service = new AzureTranslator(new TextTranslationClient(new AzureKeyCredential("k"), options: options), AzureTranslator.Describe(options, new Uri("https://a.example")));
        var recorder = new CachingTranslator(new ToyTranslator(), service.Info, Cache(), CacheMode.Record);
        await recorder.TranslateAsync(Batches.Of("uno"), default);
        TranslationResult replayed = await TranslatorChain.Of(service, service.Info, Cache(), CacheMode.Replay, null, new ManualTime()).TranslateAsync(Batches.Of("uno", "dos"), default);
        Assert.Equal(["UNO", null], Batches.Texts(replayed));
        Assert.Empty(transport.Headers);
    }

    [Fact]
    public async Task What_failed_is_not_recorded_and_what_came_before_it_is()
    {
        var engine = new ToyTranslator(new TranslatorLimits(2, 9, 99), (batch, turn) => turn == 2 ? ToyTranslator.Fail(batch, FailureKind.Unavailable) : ToyTranslator.Upper(batch));
        TranslationResult first = await Chain(engine).TranslateAsync(Batches.Of("a", "b", "c", "d"), default);
        Assert.Equal(["A", "B", null, null], Batches.Texts(first));
        TranslationResult second = await Chain(engine).TranslateAsync(Batches.Of("a", "b", "c", "d"), default);
        Assert.Equal((null, "A B C D"), (second.Failure, string.Join(' ', Batches.Texts(second))));
        Assert.Equal(["a", "b", "c", "d", "c", "d"], engine.Sent.SelectMany(b => b.Texts));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"schema":1,"engine":"toy","model":"1","source":"es","target":"en","text":"uno","translation":"forged","recorded":"2026","digest":"00"}""")]
    public async Task A_damaged_entry_counts_as_missing_and_is_told(string content)
    {
        await Chain(new ToyTranslator()).TranslateAsync(Batches.Of("uno"), default);
        await File.WriteAllTextAsync(Entry(), content);
        var engine = new ToyTranslator();
        Assert.Equal(["UNO"], Batches.Texts(await Chain(engine).TranslateAsync(Batches.Of("uno"), default)));
        Assert.Single(engine.Sent);
        Assert.Contains("damaged", Assert.Single(warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_holds_text_and_origin_and_only_its_owner_reads_it()
    {
        await Chain(new ToyTranslator()).TranslateAsync(Batches.Of("«uno»"), default);
        string content = await File.ReadAllTextAsync(Entry());
        Assert.Contains("\"engine\": \"toy\"", content, StringComparison.Ordinal);
        Assert.Contains("\"recorded\": \"2026-01-02T03:04:05Z\"", content, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", content, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Entry()));
        }
    }

    [Fact]
    public async Task A_record_that_cannot_be_written_is_a_failure_and_otherwise_is_not()
    {
        string taken = Path.Combine(folder, "file");
        await File.WriteAllTextAsync(taken, "x");
        foreach ((CacheMode mode, bool fails) in new[] { (CacheMode.Record, true), (CacheMode.Use, false) })
        {
            CachingTranslator chain = TranslatorChain.Of(new ToyTranslator(), new ToyTranslator().Info, new TranslationCache(taken, new ManualTime(), warnings.Add), mode, null, new ManualTime());
            TranslationResult result = await chain.TranslateAsync(Batches.Of("uno"), default);
            Assert.Equal(["UNO"], Batches.Texts(result));
            Assert.Equal(fails, result.Failure is not null);
        }
    }

    [Fact]
    public async Task A_survey_counts_and_sends_nothing()
    {
        await Chain(new ToyTranslator()).TranslateAsync(Batches.Of("uno"), default);
        var engine = new ForbiddenTranslator(new ToyTranslator(new TranslatorLimits(2, 9, 99)).Info);
        TranslationSurvey survey = Chain(engine).Survey(Batches.Of("uno", "dos", "tres", "dos", "seis"));
        Assert.Equal((5, 1, 11L, 2), (survey.Texts, survey.Recorded, survey.Characters, survey.Requests));
    }

    [Fact]
    public async Task A_cache_is_counted_verified_pruned_and_cleared()
    {
        await Chain(new ToyTranslator()).TranslateAsync(Batches.Of("uno", "dos"), default);
        await Chain(new ToyTranslator()).TranslateAsync(Batches.Between("fr", "en", "trois"), default);
        await File.WriteAllTextAsync(Path.Combine(folder, "keep.txt"), "not ours");
        var maintenance = new CacheMaintenance(Cache());
        Assert.Equal(["es 2 6", "fr 1 5"], maintenance.Statistics().Select(s => $"{s.Source} {s.Entries} {s.Characters}"));
        Assert.Equal(3, maintenance.Verify().Sound);
        Assert.Equal(0, maintenance.Prune("2026-01-02T03:04:05Z"));
        await File.WriteAllTextAsync(Entry(), "{");
        Assert.Equal((2, 1), (maintenance.Verify().Sound, maintenance.Verify().Damaged.Count));
        Assert.Equal(1, maintenance.Prune("2026-01-02T03:04:05Z"));
        Assert.Equal(2, maintenance.Prune("2026-01-02T03:04:06Z"));
        await Chain(new ToyTranslator()).TranslateAsync(Batches.Of("uno"), default);
        Assert.Equal(1, maintenance.Clear());
        Assert.Equal([Path.Combine(folder, "keep.txt")], Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task Two_thousand_segments_go_through_in_two_seconds()
    {
        // On an idle machine five times as many do.
        string[] texts = [.. Enumerable.Range(0, 2_000).Select(i => $"Una frase de longitud corriente, la número {i}, que dice lo que dicen las frases de los artículos.")];
        TranslationResult recorded = await Chain(new ToyTranslator()).TranslateAsync(Batches.Of(texts), default);
        var watch = Stopwatch.StartNew();
        TranslationResult replayed = await Chain(new ForbiddenTranslator(new ToyTranslator().Info), CacheMode.Replay).TranslateAsync(Batches.Of(texts), default);
        watch.Stop();
        Assert.Equal(Batches.Texts(recorded), Batches.Texts(replayed));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    private string Entry() => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).First();

    private TranslationCache Cache() => new(folder, new ManualTime(), w => { lock (warnings) { warnings.Add(w); } });

    private CachingTranslator Chain(ITranslator engine, CacheMode mode = CacheMode.Use) => TranslatorChain.Of(engine, engine.Info, Cache(), mode, null, new ManualTime());
}
