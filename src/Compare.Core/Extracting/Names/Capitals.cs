namespace Compare.Core.Extracting.Names;

/// <summary>How a written word uses capital letters.</summary>
public enum Capitals
{
    /// <summary>No capital, or a script without them.</summary>
    None,

    /// <summary>The first letter alone: Frankfurt.</summary>
    First,

    /// <summary>Every letter, and more than one letter or digit: NASDAQ, ES&amp;S, G20.</summary>
    All,

    /// <summary>Inside the word: SmartMatic, iPhone, McDonald.</summary>
    Inner,

    /// <summary>One capital letter that stands alone: an initial.</summary>
    Initial,
}
