namespace Compare.Core.Segmenting;

/// <summary>How blocks become segments.</summary>
public enum Segmentation
{
    /// <summary>A block is divided into its sentences.</summary>
    Sentences,

    /// <summary>Each block is one segment, an empty one too.</summary>
    Blocks,
}
