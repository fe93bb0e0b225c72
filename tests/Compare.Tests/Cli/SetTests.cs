using System.Text.Json;

namespace Compare.Tests.Cli;

/// <summary>Many articles at once.</summary>
public sealed class SetTests
{
    [Fact]
    public void Files_whose_paths_differ_in_the_language_alone_are_one_article()
    {
        using Workplace place = Place(3);
        Outcome outcome = place.Run(["check", "--set", "content/{lang}/**/*.md", "--format", "jsonl"]);
        Assert.Equal((1, string.Empty), (outcome.Exit, outcome.Error));
        JsonElement[] lines = Lines(outcome.Output);
        Assert.Equal(["content/{lang}/news/0.md", "content/{lang}/news/1.md", "content/{lang}/news/2.md"], lines.Select(l => l.GetProperty("article").GetString()));
        Assert.All(lines, l => Assert.Equal(["de", "en", "es"], l.GetProperty("versions").EnumerateArray().Select(v => v.GetProperty("id").GetString())));
        Assert.Equal([0, 1, 0], lines.Select(l => l.GetProperty("findings").GetArrayLength()));
        Assert.Equal("content/de/news/1.md", lines[1].GetProperty("versions")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void The_text_lists_what_was_found_and_counts()
    {
        using Workplace place = Place(3);
        string text = place.Run(["--set", "content/{lang}/**/*.md"]).Output;
        Assert.StartsWith("content/{lang}/news/1.md\n  error    content/de/news/1.md:3: de says 151 ", text, StringComparison.Ordinal);
        Assert.EndsWith("3 articles: 1 with errors (1), 0 with warnings alone (0 in all), 2 with neither.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_bytes_at_any_number_of_jobs()
    {
        using Workplace place = Place(12);
        string[] outputs = [.. new[] { "1", "2", "7" }.Select(jobs => place.Run(["--set", "content/{lang}/**/*.md", "--format", "jsonl", "--jobs", jobs]).Output)];
        Assert.Single(outputs.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void One_bad_file_does_not_stop_the_rest_and_ends_with_two()
    {
        using Workplace place = Place(3).With("content/es/news/1.md", [0x50, 0x4B, 3, 4, 0, 0, 0, 0]).With("content/en/alone.md", "One language alone.\n");
        Outcome outcome = place.Run(["--set", "content/{lang}/**/*.md", "--format", "jsonl"]);
        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith("compare: content/{lang}/news/1.md: content/es/news/1.md", outcome.Error, StringComparison.Ordinal);
        JsonElement[] lines = Lines(outcome.Output);
        Assert.Equal(4, lines.Length);
        Assert.Equal("one version only", lines[0].GetProperty("skipped").GetString());
        Assert.True(lines[2].TryGetProperty("error", out _));
        Assert.Equal(0, lines[3].GetProperty("findings").GetArrayLength());
        Assert.EndsWith("1 article could not be compared.\n1 article has one version only.\n", place.Run(["--set", "content/{lang}/**/*.md"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_lists_articles_a_line_each_and_a_bad_line_is_one_bad_article()
    {
        using Workplace place = Place(2);
        string manifest = "# two articles\ncontent/en/news/0.md\tde=content/de/news/0.md\n\n{\"article\": \"second\", \"versions\": [\"content/en/news/1.md\", \"content/de/news/1.md\"]}\n{\"article\": 3}\n"
            + "{\"article\": \"inline\", \"texts\": {\"a.en.txt\": \"There were 120 ships.\", \"a.de.txt\": \"Es waren 150 Schiffe.\"}}\n";
        Outcome outcome = place.Run("check --manifest - --format jsonl", input: manifest);
        Assert.Equal(2, outcome.Exit);
        JsonElement[] lines = Lines(outcome.Output);
        Assert.Equal(["content/en/news/0.md", "second", "line 5", "inline"], lines.Select(l => l.GetProperty("article").GetString()));
        Assert.Equal([0, 1, -1, 1], lines.Select(l => l.TryGetProperty("findings", out JsonElement f) ? f.GetArrayLength() : -1));
        Assert.Equal(outcome.Output, place.With("m.txt", manifest).Run("check --manifest m.txt --format jsonl").Output);
    }

    [Fact]
    public void Shards_part_the_set_whatever_else_is_in_it()
    {
        using Workplace place = Place(9);
        string[] whole = Ids(place, "1/1"), parts = [.. Ids(place, "1/3"), .. Ids(place, "2/3"), .. Ids(place, "3/3")];
        Assert.Equal(whole, parts.Order(StringComparer.Ordinal));
        string[] second = Ids(place, "2/3");
        place.With("content/en/other.md", "New.\n").With("content/de/other.md", "Neu.\n");
        Assert.Equal(second, Ids(place, "2/3").Where(id => !id.Contains("other", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_run_that_was_cut_short_is_gone_on_with_to_the_same_bytes()
    {
        using Workplace place = Place(8);
        string[] words = ["--set", "content/{lang}/**/*.md", "--resume", "r.jsonl", "--output", "a.txt", "--output", "b.jsonl", "--quiet"];
        Assert.Equal(1, place.Run(words).Exit);
        string whole = place.Text("r.jsonl"), text = place.Text("a.txt");
        Assert.Equal(8, Lines(whole).Length);
        Assert.Contains("8 articles: 2 with errors", text, StringComparison.Ordinal);
        for (int cut = 0; cut < whole.Length; cut += whole.Length / 7)
        {
            File.Delete(Path.Combine(place.Root, "r.jsonl"));
            place.With("r.jsonl.part", whole[..cut]);
            Assert.Equal(1, place.Run(words).Exit);
            Assert.Equal((whole, text, whole), (place.Text("r.jsonl"), place.Text("a.txt"), place.Text("b.jsonl")));
        }

        Assert.Equal(["a.txt", "b.jsonl", "compare.json", "r.jsonl"], Directory.GetFiles(place.With("compare.json", "{}").Root).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_has_changed_since_is_done_again()
    {
        using Workplace place = Place(3);
        string[] words = ["--set", "content/{lang}/**/*.md", "--resume", "r.jsonl", "--quiet"];
        place.Run(words);
        place.With("content/de/news/1.md", place.Text("content/en/news/1.md"));
        Assert.Equal(place.Run(["--set", "content/{lang}/**/*.md", "--format", "jsonl"]).Output, Resumed());
        place.With("compare.json", "{ \"ignore\": [\"numbers\"] }");
        Assert.Equal(place.Run(["--set", "content/{lang}/**/*.md", "--format", "jsonl"]).Output, Resumed());

        string Resumed()
        {
            place.Run(words);
            return place.Text("r.jsonl");
        }
    }

    [Fact]
    public void Files_take_their_places_when_all_is_done()
    {
        using Workplace place = Place(3);
        Outcome outcome = place.Run(["--set", "content/{lang}/**/*.md", "--output", "a.jsonl", "--output", "a.txt"]);
        Assert.Equal(outcome.Output, place.Text("a.txt"));
        Assert.Equal(3, Lines(place.Text("a.jsonl")).Length);
        Assert.Empty(Directory.GetFiles(place.Root, "*.part"));
    }

    [SkippableFact]
    public void A_file_without_room_is_told_of_and_the_others_are_whole()
    {
        Skip.IfNot(File.Exists("/dev/full"), "Only Linux has a device that is always full.");
        using Workplace place = Place(3);
        string text = place.Run(["--set", "content/{lang}/**/*.md"]).Output;
        Outcome outcome = place.Run(["--set", "content/{lang}/**/*.md", "--output", "a.txt", "--output", "/dev/full", "--output", "b.txt", "--format", "text"]);
        Assert.Equal((2, text, text, text), (outcome.Exit, outcome.Output, place.Text("a.txt"), place.Text("b.txt")));
        Assert.StartsWith("compare: /dev/full cannot be written (", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("no/a.txt cannot be written", place.Run(["--set", "content/{lang}/**/*.md", "--output", "c.txt", "--output", "no/a.txt"]).Refusal, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(place.Root, "*.part"));
    }

    [Fact]
    public void A_baseline_knows_the_articles_of_a_set()
    {
        using Workplace place = Place(3);
        string print = Lines(place.Run(["--set", "content/{lang}/**/*.md", "--format", "jsonl"]).Output)[1].GetProperty("findings")[0].GetProperty("fingerprint").GetString()!;
        string Entry(string article) => $"{{ \"schemaVersion\": 1, \"entries\": [ {{ \"fingerprint\": \"{print}\", \"mark\": \"false-alarm\", \"reason\": \"r\", \"article\": \"{article}\" }} ] }}";
        place.With("b.json", Entry("content/{lang}/news/1.md"));
        Assert.Equal(0, place.Run(["--set", "content/{lang}/**/*.md", "--baseline", "b.json"]).Exit);
        place.With("b.json", Entry("content/{lang}/news/2.md"));
        Outcome other = place.Run(["--set", "content/{lang}/**/*.md", "--baseline", "b.json", "--format", "jsonl"]);
        Assert.Equal(1, other.Exit);
        Assert.Equal(1, Lines(other.Output)[2].GetProperty("baseline").GetProperty("gone").GetArrayLength());
    }

    [Theory]
    [InlineData("--set content/*.md", "--set needs to know where the language stands in 'content/*.md'; write {lang} there, such as content/{lang}/**/*.md.")]
    [InlineData("--set no/{lang}/*.md", "There is no folder no for --set; check the pattern.")]
    [InlineData("--set content/{lang}/*.html", "No file fits the pattern 'content/{lang}/*.html' of --set; check it, and that the languages have data ('compare languages').")]
    [InlineData("--set content/{lang}/*.md a.md", "--set says which files are read; leave out the versions.")]
    [InlineData("--set content/{lang}/*.md --manifest m", "--set and --manifest both say which articles there are; leave one out.")]
    [InlineData("--shard 1/2", "--shard, --jobs and --resume are for many articles; add --set PATTERN or --manifest FILE.")]
    [InlineData("--set content/{lang}/*.md --shard 3/2", "'3/2' is no value of --shard; it takes I/N, such as 1/4 for the first of four parts.")]
    [InlineData("--set content/{lang}/*.md --jobs 0", "'0' is no value of --jobs; it takes a number from 1 to 256.")]
    [InlineData("--set content/{lang}/*.md --format html", "'html' is no value of --format; it takes text, jsonl, sarif or markdown.")]
    [InlineData("--manifest no.txt", "The manifest no.txt cannot be read; check the path and its permissions.")]
    public void What_cannot_be_is_refused(string words, string sentence)
    {
        using Workplace place = Place(1);
        Assert.Equal(sentence, place.Run("check " + words).Refusal);
    }

    /// <summary>A set of articles in three languages; every fifth from the second on has a slip in German.</summary>
    internal static Workplace Place(int articles)
    {
        var place = new Workplace();
        for (int i = 0; i < articles; i++)
        {
            int count = 120 + (7 * i), told = i % 5 == 1 ? count + 24 : count;
            place.With($"content/en/news/{i}.md", $"# Harbour {i}\n\nThe harbour counted {count} ships in {1950 + i}.\n\nNobody was hurt, the mayor said on Monday.\n")
                .With($"content/de/news/{i}.md", $"# Hafen {i}\n\nDer Hafen zählte {told} Schiffe im Jahr {1950 + i}.\n\nNiemand wurde verletzt, sagte der Bürgermeister am Montag.\n")
                .With($"content/es/news/{i}.md", $"# Puerto {i}\n\nEl puerto contó {count} barcos en {1950 + i}.\n\nNadie resultó herido, dijo el alcalde el lunes.\n");
        }

        return place;
    }

    private static JsonElement[] Lines(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.Clone())];

    private static string[] Ids(Workplace place, string shard) =>
        [.. Lines(place.Run(["--set", "content/{lang}/**/*.md", "--format", "jsonl", "--shard", shard]).Output).Select(l => l.GetProperty("article").GetString()!)];
}
