using System.Reflection;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Extracting;
using Compare.Core.Matching;
using Compare.Core.Text;

namespace Compare.Tests.Architecture;

/// <summary>A translation is a hint and never evidence: no number, name or negation can be judged on one.</summary>
public sealed class PivotTests
{
    // Where translations may be known: the alignment, the detector of terms, and who hands them on.
    private static readonly string[] Allowed =
    [
        "src/Compare.Core/Aligning/", "src/Compare.Core/Matching/Terms/", "src/Compare.Core/Matching/Matcher.cs", "src/Compare.Core/Comparer.cs", "src/Compare.Core/Comparison.cs",
    ];

    [Fact]
    public void Nothing_that_detectors_and_recognizers_are_given_leads_to_a_translation()
    {
        Type[] given = [.. new[] { typeof(IDetector), typeof(IRecognizer) }.SelectMany(t => t.GetMethods()).SelectMany(m => m.GetParameters()).Select(p => p.ParameterType)];
        Assert.Contains(typeof(MatchContext), given);
        Assert.DoesNotContain(Reached(given), t => t.Namespace == typeof(PivotSet).Namespace);
    }

    [Fact]
    public void A_translation_is_no_document_and_has_no_segments_to_extract_from() => Assert.DoesNotContain(
        Reached([typeof(PivotSet)]),
        t => t == typeof(Document) || t == typeof(Segment) || t == typeof(Token) || t == typeof(PreparedVersion) || t == typeof(Extraction));

    [Fact]
    public void In_Core_only_alignment_and_terms_know_translations() => Assert.Empty(SourceFile.Shipped
        .Where(f => f.Path.StartsWith("src/Compare.Core/", StringComparison.Ordinal) && !Allowed.Any(a => f.Path.StartsWith(a, StringComparison.Ordinal)))
        .Where(f => f.Code.Any(l => l.Contains("Pivot", StringComparison.Ordinal)))
        .Select(f => f.Path));

    // Every type that can be reached from some by properties and type arguments, as far as they are Core's.
    private static HashSet<Type> Reached(IEnumerable<Type> from)
    {
        var reached = new HashSet<Type>();
        var open = new Queue<Type>(from);
        while (open.TryDequeue(out Type? type))
        {
            if (!reached.Add(type))
            {
                continue;
            }

            IEnumerable<Type> next = type.IsGenericType ? type.GetGenericArguments() : [];
            if (type.Namespace?.StartsWith("Compare.Core", StringComparison.Ordinal) == true)
            {
                next = next.Concat(type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(p => p.PropertyType));
            }

            foreach (Type one in next)
            {
                open.Enqueue(one.IsArray ? one.GetElementType()! : one);
            }
        }

        return reached;
    }
}
