namespace Compare.Tests.Architecture;

public sealed class TypePerFileTests
{
    [Fact]
    public void A_file_declares_the_type_it_is_named_for()
    {
        Assert.NotEmpty(Directory.GetFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories));
    }
}
