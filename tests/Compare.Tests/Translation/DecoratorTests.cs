using Compare.Translation;
using Compare.Translation.Azure;
using Compare.Translation.Decorating;

namespace Compare.Tests.Translation;

/// <summary>What stands round an engine.</summary>
public sealed class DecoratorTests
{
    [Theory]
    [InlineData(2, 100, 100, "2 2 1")]
    [InlineData(9, 100, 5, "2 2 1")]
    [InlineData(9, 100, 4, "2 2 1")]
    [InlineData(9, 100, 3, "1 1 1 1 1")]
    [InlineData(9, 100, 1, "1 1 1 1 1")]
    [InlineData(9, 100, 100, "5")]
    public async Task Requests_keep_the_limits_and_the_order(int texts, int ofText, int ofRequest, string sizes)
    {
        var engine = new ToyTranslator(new TranslatorLimits(texts, ofText, ofRequest));
        TranslationBatch batch = Batches.Of("ab", "cd", "ef", "gh", "ij");
        TranslationResult result = await new BatchingTranslator(engine).TranslateAsync(batch, default);
        Assert.Equal(["AB", "CD", "EF", "GH", "IJ"], Batches.Texts(result));
        Assert.Equal(sizes, string.Join(' ', engine.Sent.Select(b => b.Texts.Count)));
        Assert.Equal((10L, engine.Sent.Count), (result.Metered, BatchingTranslator.Count(batch.Texts, engine.Info.Limits)));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_left_out_and_told_and_the_rest_goes_on()
    {
        var engine = new ToyTranslator(new TranslatorLimits(9, 3, 9));
        TranslationResult result = await new BatchingTranslator(engine).TranslateAsync(Batches.Of("ab", "far too long", "cd"), default);
        Assert.Equal(["AB", null, "CD"], Batches.Texts(result));
        Assert.Equal(FailureKind.TooLarge, result.Failure!.Kind);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(0)]
    public async Task An_answer_with_another_number_of_texts_is_not_used(int given)
    {
        var engine = new ToyTranslator(null, (_, _) => ToyTranslator.Upper(Batches.Of([.. Enumerable.Repeat("x", given)])));
        TranslationResult result = await new BatchingTranslator(engine).TranslateAsync(Batches.Of("a", "b", "c"), default);
        Assert.Equal(FailureKind.BadAnswer, result.Failure!.Kind);
        Assert.Equal([null, null, null], Batches.Texts(result));
    }

    [Fact]
    public async Task A_request_that_is_refused_for_its_size_is_halved()
    {
        var engine = new ToyTranslator(null, (batch, _) => batch.Texts.Count > 2 ? ToyTranslator.Fail(batch, FailureKind.TooLarge) : ToyTranslator.Upper(batch));
        TranslationResult result = await new BatchingTranslator(engine).TranslateAsync(Batches.Of("a", "b", "c", "d", "e"), default);
        Assert.Equal(["A", "B", "C", "D", "E"], Batches.Texts(result));
        Assert.Null(result.Failure);
    }

    [Theory]
    [InlineData(FailureKind.Credentials, 2)]
    [InlineData(FailureKind.Unavailable, 2)]
    [InlineData(FailureKind.RateLimited, 2)]
    [InlineData(FailureKind.BadAnswer, 2)]
    public async Task After_a_failure_nothing_more_is_sent_and_nothing_is_lost(FailureKind kind, int sent)
    {
        var engine = new ToyTranslator(new TranslatorLimits(2, 9, 99), (batch, turn) => turn == 2 ? ToyTranslator.Fail(batch, kind) : ToyTranslator.Upper(batch));
        TranslationResult result = await new BatchingTranslator(engine).TranslateAsync(Batches.Of("a", "b", "c", "d", "e", "f"), default);
        Assert.Equal(["A", "B", null, null, null, null], Batches.Texts(result));
        Assert.Equal((kind, sent), (result.Failure!.Kind, engine.Sent.Count));
    }

    [Fact]
    public async Task The_true_limits_of_the_service_are_kept()
    {
        using var fake = new FakeAzure();
        string[] texts = [.. Enumerable.Range(0, 1200).Select(i => new string('x', 40) + i), new string('y', 45_000)];
        TranslationResult result = await new BatchingTranslator(Batches.Azure(fake)).TranslateAsync(Batches.Of(texts), default);
        Assert.Null(result.Failure);
        Assert.Equal(texts.Select(t => FakeAzure.Translate(t, "en")), Batches.Texts(result));
        Assert.Equal(texts.Sum(t => t.Length), result.Metered);
    }

    [Fact]
    public async Task Equal_texts_are_sent_once()
    {
        var engine = new ToyTranslator();
        TranslationResult result = await new DeduplicatingTranslator(engine).TranslateAsync(Batches.Of("a", "b", "a", "a", "b", "c"), default);
        Assert.Equal(["A", "B", "A", "A", "B", "C"], Batches.Texts(result));
        Assert.Equal(["a", "b", "c"], Assert.Single(engine.Sent).Texts);
    }

    [Fact]
    public async Task What_would_go_over_the_budget_is_not_begun()
    {
        var engine = new ToyTranslator();
        var budget = new BudgetTranslator(engine, 5);
        Assert.Null((await budget.TranslateAsync(Batches.Of("abc"), default)).Failure);
        Assert.Equal(FailureKind.Quota, (await budget.TranslateAsync(Batches.Of("abc"), default)).Failure!.Kind);
        Assert.Null((await budget.TranslateAsync(Batches.Of("ab"), default)).Failure);
        Assert.Equal(2, engine.Sent.Count);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(100, 0)]
    [InlineData(20, 60)]
    [InlineData(10, 120)]
    [InlineData(5, 120)]
    public async Task A_known_pace_is_kept(int? perMinute, int seconds)
    {
        var time = new ManualTime();
        var paced = new PacingTranslator(new ToyTranslator(TranslatorLimits.None with { CharactersPerMinute = perMinute }), time);
        for (int i = 0; i < 3; i++)
        {
            await paced.TranslateAsync(Batches.Of("0123456789"), default);
        }

        Assert.Equal(TimeSpan.FromSeconds(seconds), time.Elapsed);
    }

    [Fact]
    public async Task A_key_that_expires_in_the_middle_costs_what_comes_after_it_and_no_more()
    {
        using var fake = new FakeAzure();
        fake.OnRequest = _ => fake.ValidKey = fake.Count == 2 ? "another" : fake.ValidKey;
        string[] texts = [.. Enumerable.Range(0, 250).Select(i => "texto " + i)];
        TranslationResult result = await new BatchingTranslator(Batches.Azure(fake)).TranslateAsync(Batches.Of(texts), default);
        Assert.Equal(100, result.Texts.Count(t => t is not null));
        Assert.Equal((FailureKind.Credentials, "401000", 2), (result.Failure!.Kind, result.Failure.Code, fake.Count));
    }

    [Fact]
    public async Task A_service_that_gives_back_too_few_is_not_believed()
    {
        using FakeAzure fake = new FakeAzure().First(FakeAnswer.Json("""[{"translations":[{"text":"x","to":"en"}]}]"""));
        TranslationResult result = await new BatchingTranslator(Batches.Azure(fake)).TranslateAsync(Batches.Of("uno", "dos"), default);
        Assert.Equal((FailureKind.BadAnswer, "The translator was sent 2 texts and gave back 1"), (result.Failure!.Kind, result.Failure.Message));
        Assert.All(result.Texts, Assert.Null);
    }

    [Fact]
    public void A_dialect_and_a_category_make_another_model() => Assert.Equal(
        ["3.0/general", "3.0/news", "2026-06-06/gpt"],
        new[]
        {
            new TextTranslationClientOptions(),
            new TextTranslationClientOptions(ServiceDialect.Version3, "news"),
            new TextTranslationClientOptions(ServiceDialect.Version2026, "gpt"),
        }.Select(o => AzureTranslator.Describe(o, new Uri("https://a.example")).Model));
}
