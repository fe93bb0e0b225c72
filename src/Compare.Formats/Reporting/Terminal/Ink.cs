namespace Compare.Formats.Reporting.Terminal;

/// <summary>What a run of text is to the reader; the terminal's colour follows from it.</summary>
internal enum Ink
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>Beside the point: context, reasons.</summary>
    Dim,

    /// <summary>Headings and messages.</summary>
    Bold,

    /// <summary>The heading of errors.</summary>
    Error,

    /// <summary>The heading of warnings.</summary>
    Warning,

    /// <summary>The heading of notes.</summary>
    Note,

    /// <summary>Words held to be wrong, and the version that says them.</summary>
    Deviant,

    /// <summary>Words that they are compared with.</summary>
    Quoted,
}
