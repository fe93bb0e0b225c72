using Compare.Tests.Cli;

namespace Compare.Tests.Translation;

/// <summary>Translators from the command line: what is asked, told, sent and recorded.</summary>
public sealed class TranslatorRunTests
{
    private const string English = "The court met on Monday.\n\nIt asked who was responsible for the electoral management of the district.\n\nNobody answered the court at once.\n";
    private const string Spanish = "El tribunal se reunió el lunes.\n\nPreguntó quién era responsable de la gestión eléctrica del distrito.\n\nNadie respondió al tribunal enseguida.\n";
    private const string French = "Le tribunal s'est réuni lundi.\n\nIl a demandé qui était responsable de la gestion électorale du district.\n\nPersonne n'a répondu au tribunal tout de suite.\n";

    private static readonly Dictionary<string, string> Translations = new()
    {
        ["El tribunal se reunió el lunes."] = "The court met on Monday.",
        ["Preguntó quién era responsable de la gestión eléctrica del distrito."] = "It asked who was responsible for the electrical management of the district.",
        ["Nadie respondió al tribunal enseguida."] = "Nobody answered the court at once.",
        ["Le tribunal s'est réuni lundi."] = "The court met on Monday.",
        ["Il a demandé qui était responsable de la gestion électorale du district."] = "It asked who was responsible for the electoral management of the district.",
        ["Personne n'a répondu au tribunal tout de suite."] = "Nobody answered the court right away.",
    };

    [Fact]
    public void A_term_shows_once_the_versions_were_translated_and_a_replay_gives_the_same_bytes_without_a_server()
    {
        using Workplace place = Place();
        const string Words = "check a.en.txt a.es.txt a.fr.txt --format json --translator azure --translator-required --cache recorded";
        Outcome first;
        using (FakeAzure fake = Fake())
        {
            first = place.Run(Words, environment: Environment(fake));
            Assert.Equal(2, fake.Count);
            Assert.Equal(0, place.Run(Words, environment: Environment(fake)).Exit);
            Assert.Equal(2, fake.Count);
        }

        Assert.Contains("read in English, es says “electrical” where en and fr say “electoral”", first.Output, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), (first.Exit, first.Error));
        Outcome replayed = place.Run(Words + " --offline");
        Assert.Equal((0, string.Empty, first.Output), (replayed.Exit, replayed.Error, replayed.Output));
        Assert.DoesNotContain("term-changed", place.Run("check a.en.txt a.es.txt a.fr.txt --format json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_the_key_is_recorded()
    {
        using Workplace place = Place();
        using FakeAzure fake = Fake();
        place.Run("check a.en.txt a.es.txt --translator azure --cache recorded --verbose", environment: Environment(fake));
        string[] files = Directory.GetFiles(Path.Combine(place.Root, "recorded"), "*", SearchOption.AllDirectories);
        Assert.Equal(3, files.Length);
        Assert.All(files, f => Assert.DoesNotContain(FakeAzure.Key, File.ReadAllText(f), StringComparison.Ordinal));
        Assert.All(files, f => Assert.DoesNotContain("127.0.0.1", File.ReadAllText(f), StringComparison.Ordinal));
    }

    [Fact]
    public void An_alignment_may_ask_too()
    {
        using Workplace place = Place();
        using FakeAzure fake = Fake();
        Outcome outcome = place.Run("align a.en.txt a.es.txt --translator azure --cache recorded --format ladder", environment: Environment(fake));
        Assert.Equal((0, "[0]:[0]\n[1]:[1]\n[2]:[2]\n", string.Empty), (outcome.Exit, outcome.Output, outcome.Error));
        Assert.Equal(1, fake.Count);
    }

    [Fact]
    public void A_rehearsal_sends_nothing_and_needs_no_key()
    {
        using Workplace place = Place();
        Outcome outcome = place.Run("check a.en.txt a.es.txt a.fr.txt --translator azure --dry-run --cache recorded");
        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        Assert.Contains("azure (3.0/general) at api.cognitive.microsofttranslator.com (any region of the service), into en", outcome.Output, StringComparison.Ordinal);
        Assert.Matches("es +es +3 +0 +3 +137 +1\n", outcome.Output);
        Assert.Matches("total +6 +0 +6 +28[0-9] +2\n", outcome.Output);
        Assert.Contains("0.00 USD", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was sent.\n", outcome.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(place.Root, "recorded")));
    }

    [Theory]
    [InlineData("--translator azure", "characters of a.es.txt are to be sent to api.cognitive.microsofttranslator.com (any region of the service), and there is nobody to ask; say --yes")]
    [InlineData("--translator azure --yes", "set TEXT_TRANSLATION_API_KEY")]
    [InlineData("--translator azure --yes --max-characters 100", "137 characters would have to be sent, and --max-characters allows 100")]
    [InlineData("--translator azure --max-characters many", "'many' of --max-characters")]
    [InlineData("--translator azure --pivot 1", "'1' of --pivot is no language")]
    [InlineData("--translator azure --offline --translator-required", "3 of 3 segments from es to en are not in the cache")]
    [InlineData("--translator deepl", "There is no translator 'deepl'")]
    [InlineData("--pivot en", "--pivot says how a translator is asked")]
    [InlineData("--dry-run", "--dry-run says how a translator is asked")]
    [InlineData("--offline", "--offline says how a translator is asked")]
    public void What_cannot_be_is_one_sentence(string words, string told)
    {
        using Workplace place = Place();
        string cache = words.StartsWith("--translator", StringComparison.Ordinal) ? " --cache recorded" : string.Empty;
        Assert.Contains(told, place.Run($"check a.en.txt a.es.txt {words}{cache}").Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes\n", true)]
    [InlineData("n\n", false)]
    [InlineData("\n", false)]
    public void A_person_is_asked_before_texts_leave_the_machine(string answer, bool goesOn)
    {
        using Workplace place = Place();
        Outcome outcome = place.Run("check a.en.txt a.es.txt --translator azure --cache recorded", input: answer, onTerminal: true);
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("137 characters of a.es.txt are to be sent to api.cognitive.microsofttranslator.com (any region of the service). Send them? [y/N]", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(goesOn ? "set TEXT_TRANSLATION_API_KEY" : "Nothing was sent", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401000, "most often the region is missing or wrong")]
    [InlineData(403001, "the free quota is used up")]
    [InlineData(400019, "this pair of languages is not supported")]
    public void A_failure_costs_the_hints_and_not_the_comparison_unless_they_are_required(int code, string told)
    {
        using Workplace place = Place();
        using FakeAzure fake = Fake();
        fake.First([.. Enumerable.Repeat(FakeAnswer.Error(code), 20)]);
        Outcome outcome = place.Run("check a.en.txt a.es.txt a.fr.txt --translator azure --cache recorded --format json", environment: Environment(fake));
        Assert.Equal(0, outcome.Exit);
        Assert.Contains("compare: es, fr: 127.0.0.1 says", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(told, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("6 segments are compared without the hints of a translation.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(told, place.Run("check a.en.txt a.es.txt a.fr.txt --translator azure --translator-required --cache recorded", environment: Environment(fake)).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_translated_before_a_failure_is_recorded()
    {
        using Workplace place = Place();
        using FakeAzure fake = Fake();
        place.Run("check a.en.txt a.es.txt --translator azure --cache recorded", environment: Environment(fake));
        fake.ValidKey = "expired";
        Outcome outcome = place.Run("check a.en.txt a.es.txt a.fr.txt --translator azure --cache recorded --format json", environment: Environment(fake));
        Assert.Contains("compare: fr: 127.0.0.1 says", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("3 segments are compared without", outcome.Error, StringComparison.Ordinal);
        Assert.Matches("total +6 +3 +3 +1[0-9][0-9] +1\n", place.Run("check a.en.txt a.es.txt a.fr.txt --translator azure --cache recorded --dry-run", environment: Environment(fake)).Output);
    }

    [Fact]
    public void The_cache_has_a_command_of_its_own()
    {
        using Workplace place = Place();
        using FakeAzure fake = Fake();
        place.Run("check a.en.txt a.es.txt --translator azure --cache recorded", environment: Environment(fake));
        Assert.Matches("azure +es +en +3 +137 +[0-9]+ +3.0/general\n", place.Run("cache stats --cache recorded").Output);
        Assert.Contains("\"entries\": 3", place.Run("cache stats --cache recorded --format json").Output, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), (place.Run("cache verify --cache recorded").Exit, place.Run("cache verify --cache recorded").Output));
        string entry = Directory.GetFiles(Path.Combine(place.Root, "recorded"), "*.json", SearchOption.AllDirectories)[0];
        File.WriteAllText(entry, "{");
        Outcome verified = place.Run("cache verify --cache recorded");
        Assert.Equal((1, entry + "\n"), (verified.Exit, verified.Output));
        Assert.Contains("1 translations pruned", place.Run("cache prune --cache recorded").Error, StringComparison.Ordinal);
        Assert.Contains("0 translations pruned", place.Run("cache prune --cache recorded --older-than 9").Error, StringComparison.Ordinal);
        Assert.Contains("2 translations cleared", place.Run("cache clear --cache recorded").Error, StringComparison.Ordinal);
        Assert.StartsWith("ENGINE", place.Run("cache stats --cache recorded").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cache --cache x", "it knows stats, prune, clear or verify")]
    [InlineData("cache empty --cache x", "'empty' is no value")]
    [InlineData("cache stats --cache x --older-than 3", "belongs to 'compare cache prune'")]
    [InlineData("cache prune --cache x --older-than soon", "'soon' of --older-than")]
    [InlineData("cache stats", "name a folder with --cache")]
    public void What_the_cache_cannot_do_is_one_sentence(string words, string told)
    {
        using Workplace place = new();
        Assert.Contains(told, place.Run(words).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_that_is_in_the_pivot_language_already_is_not_sent()
    {
        const string Passage = "\n\nThe commission counted all of the votes again in the night and found no fault with them.\n\nIt will say what it has found at the end of the week, and the court will hear it.\n";
        using Workplace place = new Workplace().With("a.es.txt", Spanish + Passage).With("a.fr.txt", French + Passage);
        using FakeAzure fake = Fake();
        Outcome outcome = place.Run(["check", "a.es.txt", "a.fr.txt", "--translator", "azure", "--cache", "recorded", "--dry-run"], environment: Environment(fake));
        Assert.Matches("total +6 +0 +6 ", outcome.Output);
    }

    [Fact]
    public void Many_articles_may_ask_too()
    {
        using Workplace place = new Workplace().With("x/a.en.txt", English).With("x/a.es.txt", Spanish).With("x/a.fr.txt", French);
        using FakeAzure fake = Fake();
        Outcome outcome = place.Run(["check", "--set", "x/*.{lang}.txt", "--translator", "azure", "--cache", "recorded", "--format", "jsonl"], environment: Environment(fake));
        Assert.Equal((0, string.Empty, 2), (outcome.Exit, outcome.Error, fake.Count));
        Assert.Contains("term-changed", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("there is nobody to ask; say --yes", place.Run(["check", "--set", "x/*.{lang}.txt", "--translator", "azure", "--cache", "other"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_set_would_send_is_counted_before_anything_is_sent()
    {
        using Workplace place = new Workplace().With("x/a.en.txt", English).With("x/a.es.txt", Spanish).With("x/b.en.txt", English).With("x/b.fr.txt", French);
        using FakeAzure fake = Fake();
        Outcome Run(string words, string input = "") => place.Run(["check", "--set", "x/*.{lang}.txt", "--translator", "azure", "--cache", "recorded", .. words.Split(' ')], input, Environment(fake), onTerminal: input.Length > 0);
        string rehearsed = Run("--dry-run").Output;
        Assert.Matches("ARTICLE +FROM +SEGMENTS .*\nx/a.{lang}.txt +es +3 +0 +3 +137 +1\nx/b.{lang}.txt +fr +3 +0 +3 +1[0-9]{2} +1\ntotal +6 +0 +6 +28[0-9] +2\n", rehearsed.Replace("x/*", "x/", StringComparison.Ordinal));
        Assert.EndsWith("Nothing was sent.\n", rehearsed, StringComparison.Ordinal);
        Assert.Matches("28[0-9] characters would have to be sent, and --max-characters allows 200", Run("--max-characters 200").Refusal);
        Assert.Equal(0, fake.Count);
        Assert.Equal(0, Run("--max-characters 300").Exit);
        Assert.Equal(2, fake.Count);
        Assert.Equal(0, Run("--max-characters 0").Exit);
    }

    [Fact]
    public void Consent_to_a_set_is_asked_for_once()
    {
        using Workplace place = new Workplace().With("x/a.en.txt", English).With("x/a.es.txt", Spanish).With("x/b.en.txt", English).With("x/b.fr.txt", French);
        string[] words = ["check", "--set", "x/*.{lang}.txt", "--translator", "azure", "--cache", "recorded"];
        Assert.Matches("^28[0-9] characters of 2 articles are to be sent to api.cognitive.microsofttranslator.com .*, and there is nobody to ask; say --yes", place.Run(words).Refusal);
        Outcome asked = place.Run(words, "n\n", onTerminal: true);
        Assert.Equal((2, 1), (asked.Exit, asked.Error.Split("Send them? [y/N]").Length - 1));
        Assert.Contains("Nothing was sent", asked.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_translator_none_of_its_assemblies_is_loaded()
    {
        using Workplace place = Place();
        string own = Path.GetDirectoryName(typeof(Compare.Cli.ExitCode).Assembly.Location)!;
        foreach (string file in Directory.GetFiles(own).Where(f => Path.GetFileName(f) is var name && (name.StartsWith("compare", StringComparison.OrdinalIgnoreCase) || !name.Contains("est", StringComparison.OrdinalIgnoreCase))))
        {
            File.Copy(file, Path.Combine(place.Root, Path.GetFileName(file)), overwrite: true);
        }

        // What is no assembly cannot be loaded.
        foreach (string name in new[] { "Compare.Translation.dll", "Azure.Core.dll", "System.ClientModel.dll" })
        {
            Assert.True(File.Exists(Path.Combine(place.Root, name)), name);
            File.WriteAllText(Path.Combine(place.Root, name), "none");
        }

        string program = Path.Combine(place.Root, "compare.dll");
        await Task.WhenAll(EndsWith(0, "check a.en.txt a.es.txt"), EndsWith(0, "align a.en.txt a.es.txt"), EndsWith(0, "--help"), EndsWith(2, "check a.en.txt a.es.txt --translator azure --dry-run"));

        async Task EndsWith(int exit, string words)
        {
            var start = new System.Diagnostics.ProcessStartInfo("dotnet", [program, .. words.Split(' ')]) { WorkingDirectory = place.Root, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = System.Diagnostics.Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            string error = await process.StandardError.ReadToEndAsync();
            await output;
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == exit, $"{words}: {error}");
        }
    }

    private static Workplace Place() => new Workplace().With("a.en.txt", English).With("a.es.txt", Spanish).With("a.fr.txt", French);

    private static FakeAzure Fake() => new() { Dictionary = Translations };

    private static Dictionary<string, string> Environment(FakeAzure fake) => new()
    {
        ["TEXT_TRANSLATION_ENDPOINT"] = fake.Server.Address.AbsoluteUri,
        ["TEXT_TRANSLATION_API_KEY"] = FakeAzure.Key,
        ["TEXT_TRANSLATION_REGION"] = "westeurope",
    };
}
