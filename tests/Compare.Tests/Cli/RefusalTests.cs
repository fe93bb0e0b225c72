namespace Compare.Tests.Cli;

/// <summary>Whatever cannot run ends with status 2 and one sentence: what was wrong, where, what to do.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("", "There is nothing to compare; write 'compare article.en.txt article.es.txt', or see 'compare --help'.")]
    [InlineData("check", "'compare check' needs two versions or more; write 'compare check article.en.txt article.es.txt', or see 'compare --help'.")]
    [InlineData("check a.en.txt", "'compare check' needs two versions or more, and one was given; add the file that it is to be compared with.")]
    [InlineData("a.en.txt", "'compare check' needs two versions or more, and one was given; add the file that it is to be compared with.")]
    [InlineData("align a.en.txt", "'compare align' needs two versions or more, and one was given; add the file that it is to be compared with.")]
    [InlineData("extract", "'compare extract' needs a version to read; write 'compare extract article.en.txt', for one.")]
    [InlineData("extract a.en.txt a.es.txt", "'compare extract' reads one version, and 2 were given; run it once for each.")]
    [InlineData("a.en.txt missing.txt", "There is no file missing.txt; check the path.")]
    [InlineData("a.en.txt a.ess.txt", "There is no file a.ess.txt; did you mean a.es.txt?")]
    [InlineData("a.en.txt nowhere/b.txt", "There is no file nowhere/b.txt; check the path.")]
    [InlineData("chekc a.en.txt a.es.txt", "There is no file chekc; did you mean the command 'check'?")]
    [InlineData("a.en.txt folder", "folder is a folder; name a file in it.")]
    [InlineData("a.en.txt --formt json", "There is no option '--formt'; did you mean '--format'?")]
    [InlineData("config --selct x", "There is no option '--selct'; see 'compare config --help', or write ./--selct where a file is meant.")]
    [InlineData("languages de", "'de' is not expected here; see 'compare languages --help'.")]
    [InlineData("a.en.txt a.es.txt --format", "Required argument missing for option: '--format'; see 'compare check --help'.")]
    [InlineData("a.en.txt a.es.txt --format jsno", "'jsno' is no value of --format; did you mean 'json'?")]
    [InlineData("a.en.txt a.es.txt --fail-on 3", "'3' is no value of --fail-on; it takes note, warning, error or never.")]
    [InlineData("a.en.txt a.es.txt --fail-on warnings", "'warnings' is no value of --fail-on; did you mean 'warning'?")]
    [InlineData("a.en.txt a.es.txt --color blue", "'blue' is no value of --color; it takes auto, always or never.")]
    [InlineData("a.en.txt a.es.txt --segments words", "'words' is no value of --segments; it takes sentences or lines.")]
    [InlineData("a.en.txt a.es.txt --with pages", "'pages' is no value of --with; it takes rows or facts.")]
    [InlineData("a.en.txt a.es.txt --select number-changd", "'number-changd' is no check, code or family for --select; did you mean 'number-changed'?")]
    [InlineData("a.en.txt a.es.txt --ignore numbers,zzz", "'zzz' is no check, code or family for --ignore; 'compare explain' lists them all.")]
    [InlineData("a.en.txt a.es.txt --output report", "The name report does not say in which format to write; end it in ")]
    [InlineData("a.en.txt a.es.txt --output r.json --output ./r.json", "--output names ")]
    [InlineData("a.en.txt a.es.txt --config none.json", "The configuration none.json cannot be read; check the path and its permissions.")]
    [InlineData("a.en.txt a.es.txt --aligned t.tsv", "--aligned reads all versions from one table; leave out the other versions, or leave out --aligned.")]
    [InlineData("en=- es=-", "Standard input ('-') can be read as one version only; give the others as files.")]
    [InlineData("x:en=a.en.txt x:es=a.es.txt", "Two versions are called 'x'; give each a name of its own (NAME:LANG=PATH).")]
    [InlineData("en= a.es.txt", "The version 'en=' names no file; write LANG=PATH, such as en=article.txt.")]
    [InlineData("1=a.en.txt a.es.txt", "'1' in '1=a.en.txt' is not a language, nor is there a file of that whole name; write LANG=PATH or NAME:LANG=PATH with a tag such as en or pt-BR.")]
    [InlineData("explain number-chagned", "'number-chagned' is no check; did you mean 'number-changed'?")]
    [InlineData("explain clams", "'clams' is no check; did you mean 'claims'?")]
    [InlineData("help chek", "'chek' is no command; did you mean 'check'?")]
    [InlineData("config extra", "'extra' is not expected here; see 'compare config --help'.")]
    [InlineData("a.en.txt https://example.org/a.html", "There is no file https://example.org/a.html; an address is not fetched: save the page, and give the file.")]
    [InlineData("a.en.txt nothing.md", "nothing.md holds no text, so that its language cannot be told; check that it is the file that was meant.")]
    [InlineData("completions", "'compare completions' needs the name of a shell; it knows bash, zsh, fish, pwsh or man.")]
    [InlineData("completions cmd", "'cmd' is no value of 'compare completions'; it takes bash, zsh, fish, pwsh or man.")]
    public void Words_that_cannot_be_are_refused_in_a_sentence(string words, string sentence)
    {
        using Workplace place = Place();
        string refusal = place.Run(words).Refusal;
        Assert.StartsWith(sentence, refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"failon\": \"error\" }", "has a key 'failon' that is not known; did you mean 'failOn'?")]
    [InlineData("{ \"translator\": \"x\" }", "has a key 'translator' that is not known; it may have ")]
    [InlineData("{ \"failOn\": \"fatal\" }", "'fatal' is no value of failOn of ")]
    [InlineData("{ \"failOn\": 3 }", "cannot be understood in line 1 at 'failOn'; ")]
    [InlineData("{ \"select\": \"numbers\" }", "cannot be understood in line 1 at 'select'; ")]
    [InlineData("{ \"ignore\": [\"nubmers\"] }", "did you mean 'numbers'?")]
    [InlineData("{\n\n\"format\" \"json\" }", "cannot be understood in line 3")]
    [InlineData("null", "is null; it has to be an object")]
    [InlineData("", "cannot be understood")]
    public void A_bad_configuration_is_refused_in_a_sentence(string content, string part)
    {
        using Workplace place = Place().With("compare.json", content);
        string refusal = place.Run("a.en.txt a.es.txt").Refusal;
        Assert.Contains(part, refusal, StringComparison.Ordinal);
        Assert.Contains("compare.json", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere/r.json", "since its folder does not exist")]
    [InlineData("folder.json", "is a folder")]
    [InlineData("a.en.txt/r.json", "cannot be written")]
    public void An_output_that_cannot_be_written_is_refused(string path, string part)
    {
        using Workplace place = Place().With("folder.json/x", string.Empty);
        Assert.Contains(part, place.Run(["a.en.txt", "a.es.txt", "--quiet", "--output", path]).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_nothing_tells_is_asked_for()
    {
        using Workplace place = Place().With("1.txt", "12 34\n").With("2.txt", "12 34\n");
        Assert.Equal("The language of 1.txt cannot be told; say it as LANG=PATH, such as en=1.txt.", place.Run("1.txt 2.txt").Refusal);
    }

    private static Workplace Place() => new Workplace()
        .With("a.en.txt", "There were 12 ships.\n")
        .With("a.es.txt", "Había 12 barcos.\n")
        .With("nothing.md", "\n")
        .With("t.tsv", "en\tes\nThere were 12 ships.\tHabía 12 barcos.\n")
        .With("folder/x.txt", string.Empty);
}
