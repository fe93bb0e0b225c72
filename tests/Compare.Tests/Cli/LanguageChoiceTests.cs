namespace Compare.Tests.Cli;

/// <summary>Where a version's language comes from: what was typed, the document, the file's name, its folder, the text.</summary>
public sealed class LanguageChoiceTests
{
    private const string Spanish = "El alcalde habló primero y dijo que la ciudad había esperado demasiado tiempo. Los vecinos escucharon en silencio, y cuando terminó, muchos se acercaron para preguntarle por las obras del puente, que llevan meses de retraso. Nadie supo decir cuándo volverá a abrirse al tráfico.\n";
    private const string German = "Der Bürgermeister sprach zuerst und sagte, dass die Stadt zu lange gewartet habe.\n";
    private const string Greek = "Ο δήμαρχος μίλησε πρώτος και είπε ότι η πόλη περίμενε πάρα πολύ καιρό.\n";

    [Theory]
    [InlineData("pt=a.es.txt", Spanish, "pt")]
    [InlineData("a.es.txt", Spanish, "es")]
    [InlineData("a-es.txt", Spanish, "es")]
    [InlineData("content/es-419/a.txt", Spanish, "es-419")]
    [InlineData("a.txt", Spanish, "es")]
    [InlineData("a.txt", German, "de")]
    [InlineData("a.txt", Greek, "el")]
    [InlineData("a.md", "---\nlang: es-MX\n---\n\n" + Spanish, "es-MX")]
    [InlineData("a.html", "<html lang=\"es-AR\"><body><p>" + Spanish + "</p></body></html>", "es-AR")]
    [InlineData("sign-it.txt", Spanish, "es")]
    [InlineData("xx=a.txt", Spanish, "xx")]
    public void The_first_that_says_it_counts(string version, string text, string language)
    {
        string path = version[(version.IndexOf('=', StringComparison.Ordinal) + 1)..];
        using Workplace place = new Workplace().With(path, text);
        string output = place.Run(["check", version, version, "--format", "json"]).Output;
        Assert.Contains($"\"language\": \"{language}\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de=a.txt", "compare: a.txt is taken for de since its language was given, but it reads like es; if so, say es=a.txt.\n")]
    [InlineData("a.de.txt", "compare: a.de.txt is taken for de since the file's name says its language, but it reads like es; if so, say es=a.de.txt.\n")]
    [InlineData("es=a.txt", "")]
    [InlineData("es-419=a.txt", "")]
    [InlineData("xx=a.txt", "compare: Nothing is known of the language 'xx', so that little of a.txt is compared; 'compare languages' lists those that are known.\n")]
    [InlineData("spanish=a.txt", "compare: Nothing is known of the language 'spanish', so that little of a.txt is compared; did you mean 'es'?\n")]
    public void A_claim_that_the_text_plainly_denies_is_doubted(string version, string error)
    {
        using Workplace place = new Workplace().With("a.txt", Spanish).With("a.de.txt", Spanish);
        Assert.Equal(error, place.Run(["extract", version]).Error);
        Assert.Empty(place.Run(["extract", version, "--quiet"]).Error);
    }

    [Theory]
    [InlineData("1, 2, 3\n", "The language of a.txt cannot be told; say it as LANG=PATH, such as en=a.txt.")]
    [InlineData("Tarvonia\n", "The language of a.txt cannot be told; say it as LANG=PATH, such as en=a.txt.")]
    public void A_text_that_tells_too_little_is_asked_for(string text, string sentence)
    {
        using Workplace place = new Workplace().With("a.txt", text);
        Assert.Equal(sentence, place.Run("extract a.txt").Refusal);
    }

    [Fact]
    public void Standard_input_is_called_so()
    {
        using Workplace place = new();
        Assert.Equal("The language of standard input cannot be told; say it as LANG=PATH, such as en=-.", place.Run("extract -", input: "1\n").Refusal);
    }
}
