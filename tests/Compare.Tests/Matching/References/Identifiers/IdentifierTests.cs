using Compare.Core.Extracting.References;
using Compare.Core.Matching;
using Compare.Core.Matching.References.Identifiers;

namespace Compare.Tests.Matching.References.Identifiers;

/// <summary>Which identifiers are the same thing, and which may stand in each other's place.</summary>
public sealed class IdentifierTests
{
    [Theory]
    [InlineData(ReferenceKind.Code, "RC2", "rc2", true)]
    [InlineData(ReferenceKind.Code, "RC2", "RC1", false)]
    [InlineData(ReferenceKind.Code, "user_name2", "userName2", true)]
    [InlineData(ReferenceKind.Version, "7.0.0", "7.0", true)]
    [InlineData(ReferenceKind.Version, "v7.0.1-cd", "7.0.1", true)]
    [InlineData(ReferenceKind.Version, "7.0.1", "7.1.0", false)]
    [InlineData(ReferenceKind.Phone, "+44 20 7946 0018", "020 7946 0018", true)]
    [InlineData(ReferenceKind.Phone, "020 7946 0018", "020 7946 0081", false)]
    [InlineData(ReferenceKind.Email, "Press@kestrin.example", "press@kestrin.example", true)]
    [InlineData(ReferenceKind.Email, "press@kestrin.example", "press@kestrn.example", false)]
    public void Signs_and_case_make_no_other_thing(ReferenceKind kind, string one, string other, bool same) =>
        Assert.Equal(same, Of(kind, one).IsSame(Of(kind, other)));

    [Theory]
    [InlineData(ReferenceKind.Code, "RC2", "RC1", true)]
    [InlineData(ReferenceKind.Code, "md5sum", "sha512sum", false)]
    [InlineData(ReferenceKind.Code, "0x68B64E0D", "0x90F8EEC5", true)]
    [InlineData(ReferenceKind.Version, "6.0.1", "8.2.0", true)]
    public void Of_one_series_are_those_that_differ_in_digits_alone(ReferenceKind kind, string one, string other, bool akin) =>
        Assert.Equal(akin, Of(kind, one).IsAkin(Of(kind, other)));

    private static Identifier Of(ReferenceKind kind, string text) => new(kind, text, new Quotation(0, 0, new(0, text.Length)));
}
