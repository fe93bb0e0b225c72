namespace Compare.Benchmarks;

/// <summary>Where the corpus is.</summary>
internal static class CorpusFolder
{
    /// <summary>The folder <c>corpus</c> above the program's own.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !Directory.Exists(Path.Combine(folder, "corpus")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine(folder ?? throw new DirectoryNotFoundException("The folder 'corpus' is not above the benchmark's own; run it from the repository."), "corpus");
    }
}
