namespace Compare.Core.Checking;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>An editor should look.</summary>
    Warning,

    /// <summary>A reader would take away a wrong fact.</summary>
    Error,
}
