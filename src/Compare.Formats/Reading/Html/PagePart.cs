namespace Compare.Formats.Reading.Html;

/// <summary>The part that an element plays in a page.</summary>
internal enum PagePart
{
    /// <summary>None of its own.</summary>
    None,

    /// <summary>It says that the main content is in it.</summary>
    Main,

    /// <summary>It is an article, of which a page may have several.</summary>
    Article,

    /// <summary>The head of the page or of an article.</summary>
    Header,

    /// <summary>It says that it is a menu, a sidebar, a footer or the like, or that it is not shown.</summary>
    Around,

    /// <summary>Its class or state makes it look like that; a page whose text is mostly in it shows otherwise.</summary>
    Suspect,
}
