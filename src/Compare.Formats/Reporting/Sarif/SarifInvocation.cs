namespace Compare.Formats.Reporting.Sarif;

/// <summary>How a run went (section 3.20): what could not be compared is a notification.</summary>
internal sealed record SarifInvocation(bool ExecutionSuccessful, IReadOnlyList<SarifNotification> ToolExecutionNotifications);
