using System.Globalization;

namespace Compare.Benchmarks.Lexicons;

/// <summary>Writes what <see cref="DeclarationRetrieval"/> finds, language by language: <c>dotnet run -c Release --project tests/Compare.Benchmarks -- retrieval</c>.</summary>
internal static class RetrievalReport
{
    /// <summary>One line a language, then the mean.</summary>
    public static void Write(TextWriter output)
    {
        using Stream sample = typeof(RetrievalReport).Assembly.GetManifestResourceStream("declaration.tsv.gz")!;
        var retrieval = new DeclarationRetrieval(sample);
        var found = new List<int>();
        foreach (string language in retrieval.Languages)
        {
            found.Add(retrieval.Found(language));
            output.WriteLine($"{language,-8} {found[^1],3} of 30");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"mean",-8} {found.Average(),5:0.0}"));
    }
}
