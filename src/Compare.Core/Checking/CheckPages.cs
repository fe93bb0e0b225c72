namespace Compare.Core.Checking;

/// <summary>The page of each check: what it reports and does not report, in Markdown, with examples that the tests run.</summary>
public static class CheckPages
{
    /// <summary>The page of the check with this name (<c>number-changed</c>).</summary>
    /// <exception cref="ArgumentException">No check of the catalogue has this name.</exception>
    public static string Read(string name)
    {
        Check check = CheckCatalogue.Find(name) ?? throw new ArgumentException($"No check is called '{name}'.", nameof(name));
        string resource = $"Checks/{check.GetType().Name}.md";
        using Stream stream = typeof(CheckPages).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
