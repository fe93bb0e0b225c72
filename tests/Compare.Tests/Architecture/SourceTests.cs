using System.Reflection;
using System.Runtime.CompilerServices;
using Compare.Cli;
using Compare.Core;
using Compare.Data;
using Compare.Formats.Reporting;
using Compare.Translation;

namespace Compare.Tests.Architecture;

/// <summary>What no source file holds.</summary>
public sealed class SourceTests
{
    private static readonly Assembly[] Shipped = [typeof(LanguageData).Assembly, typeof(Comparer).Assembly, typeof(Reports).Assembly, typeof(ITranslator).Assembly, typeof(ExitCode).Assembly];

    [Theory]
    [InlineData("language == \"", "a language fact is data, a phenomenon is an engine")]
    [InlineData("Language == \"", "a language fact is data, a phenomenon is an engine")]
    [InlineData("Primary == \"", "a language fact is data, a phenomenon is an engine")]
    [InlineData("Primary is \"", "a language fact is data, a phenomenon is an engine")]
    [InlineData("new Regex(", "patterns are compiled with the program")]
    [InlineData("NotImplementedException", "what is there works")]
    [InlineData("#pragma warning disable", "a warning is mended, not hidden")]
    [InlineData("SuppressMessage", "a warning is mended, not hidden")]
    [InlineData("DateTime.", "no clock")]
    [InlineData("Stopwatch", "no clock")]
    [InlineData("new Random", "the same input gives the same result")]
    [InlineData("Guid.NewGuid", "the same input gives the same result")]
    public void Shipped_code_does_without(string words, string reason) => Assert.True(
        SourceFile.Shipped.Where(f => !f.Path.StartsWith("src/Compare.DataBuilder/", StringComparison.Ordinal)).All(f => !f.Code.Any(l => l.Contains(words, StringComparison.Ordinal))),
        $"{reason}: {string.Join(", ", SourceFile.Shipped.Where(f => f.Code.Any(l => l.Contains(words, StringComparison.Ordinal))))}");

    [Fact]
    public void Nothing_is_left_to_do_later()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "XX" + "X:"];
        Assert.DoesNotContain(SourceFile.Shipped.Concat(SourceFile.Tests), f => f.Lines.Any(l => marks.Any(m => l.Contains(m, StringComparison.Ordinal))));
    }

    // How many processors there are may be asked: no result depends on it.
    [Theory]
    [InlineData("src/Compare.Core/", "File.")]
    [InlineData("src/Compare.Core/", "Directory.")]
    [InlineData("src/Compare.Core/", "Environment.")]
    [InlineData("src/Compare.Formats/", "File.")]
    [InlineData("src/Compare.Formats/", "Directory.")]
    [InlineData("src/Compare.Formats/", "Environment.")]
    public void Only_the_command_line_knows_files(string folder, string word) => Assert.DoesNotContain(
        SourceFile.Shipped,
        f => f.Path.StartsWith(folder, StringComparison.Ordinal) && f.Code.Any(l => HoldsWord(l.Replace("Environment.ProcessorCount", string.Empty, StringComparison.Ordinal), word)));

    [Fact]
    public void No_state_is_static() => Assert.Empty(
        from assembly in Shipped
        from type in assembly.GetTypes()
        where !IsGenerated(type)
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<')
        select $"{type}.{field.Name}");

    [Fact]
    public void Classes_are_sealed_unless_something_derives_from_them()
    {
        Type[] types = [.. Shipped.SelectMany(a => a.GetTypes())];
        HashSet<Type> bases = [.. types.Select(t => t.BaseType).OfType<Type>()];
        Assert.Empty(types.Where(t => t is { IsClass: true, IsAbstract: false, IsSealed: false } && !IsGenerated(t) && t.Name != "Program" && !bases.Contains(t)).Select(t => t.FullName));
    }

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(CompilerGeneratedAttribute))
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute))
        || (type.DeclaringType is { } outer && IsGenerated(outer));

    private static bool HoldsWord(string line, string word)
    {
        int at = line.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !(char.IsLetterOrDigit(line[at - 1]) || line[at - 1] == '.'));
    }
}
