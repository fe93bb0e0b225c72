using Compare.Core;
using Compare.Core.Judging;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Tests.Checking;

/// <summary>Compares two sentences.</summary>
internal static class Pairs
{
    private static readonly Comparer Comparer = Loaded.Comparer;

    /// <summary>The names of the checks that report something, in their order.</summary>
    public static string Findings(string tag, string sentence, string otherTag, string other, Func<Finding, bool> which) =>
        string.Join(", ", Comparer.Compare(Comparer.Prepare([Input("a", tag, sentence), Input("b", otherTag, other)])).Findings.Where(which).Select(f => f.Check.Name));

    private static VersionInput Input(string id, string tag, string text) =>
        new(id, LanguageTag.Parse(tag), Document.Plain(text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]));
}
