using System.Text;

namespace Compare.Tests;

/// <summary>Compares output with a file beside the tests. With UPDATE_GOLDEN=1 in the environment the file is written instead; every rewrite is read.</summary>
internal static class Golden
{
    /// <summary>Compares with a file.</summary>
    /// <param name="folder">The folder under that of the tests.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="actual">What there is now.</param>
    public static void Matches(string folder, string name, string actual)
    {
        string path = Repository.Path("tests", "Compare.Tests", folder, name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual, new UTF8Encoding(false));
        }

        Assert.Equal(File.ReadAllText(path, Encoding.UTF8), actual);
    }
}
