using System.Text;

namespace Compare.Tests.Formats.Reporting;

/// <summary>Compares output with a file beside the tests. With UPDATE_GOLDEN=1 in the environment the file is written instead; every rewrite is read.</summary>
internal static class Golden
{
    public static void Matches(string name, string actual)
    {
        string path = Repository.Path("tests", "Compare.Tests", "Formats", "Reporting", "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual, new UTF8Encoding(false));
        }

        Assert.Equal(File.ReadAllText(path, Encoding.UTF8), actual);
    }
}
