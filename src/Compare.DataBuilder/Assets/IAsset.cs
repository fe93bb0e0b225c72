using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder.Assets;

/// <summary>A generated file that is not of one locale.</summary>
internal interface IAsset
{
    /// <summary>The file's name below <c>Generated/</c>, without <c>.gz</c>.</summary>
    string Name { get; }

    /// <summary>The lines of the file, without line ends, in their final order.</summary>
    IEnumerable<string> Lines(PackageStore packages);
}
