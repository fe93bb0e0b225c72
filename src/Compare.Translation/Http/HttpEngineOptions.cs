using Azure.Core;
using Azure.Core.Pipeline;

namespace Compare.Translation.Http;

/// <summary>How engines that are reached by HTTP are spoken to. Nothing is said of the machine, and neither texts nor keys are ever logged.</summary>
public class HttpEngineOptions : ClientOptions
{
    private static readonly string[] Headers = ["X-RequestId", "X-Metered-Usage", "X-MT-System", "Retry-After"];
    private static readonly string[] Parameters = ["api-version", "to", "from"];

    /// <summary>The usual options: four more tries, a second apart at first and twenty at most, half a minute for an answer.</summary>
    public HttpEngineOptions()
    {
        Retry.MaxRetries = 4;
        Retry.Delay = TimeSpan.FromSeconds(1);
        Retry.MaxDelay = TimeSpan.FromSeconds(20);
        Retry.NetworkTimeout = TimeSpan.FromSeconds(30);
        Diagnostics.IsTelemetryEnabled = false;
        Diagnostics.IsDistributedTracingEnabled = false;
        Diagnostics.IsLoggingContentEnabled = false;
        foreach (string header in Headers)
        {
            Diagnostics.LoggedHeaderNames.Add(header);
        }

        foreach (string parameter in Parameters)
        {
            Diagnostics.LoggedQueryParameters.Add(parameter);
        }
    }

    /// <summary>The longest that a server may ask to wait; one that asks for more is not waited for.</summary>
    public TimeSpan MostWait { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>What time is told by.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>The pipeline to an address. One on this machine is reached without a proxy.</summary>
    /// <param name="endpoint">The address.</param>
    /// <param name="authentication">Adds what lets us in, to each try anew.</param>
    internal HttpPipeline Build(Uri endpoint, HttpPipelinePolicy[] authentication)
    {
        RetryPolicy ??= new CappedRetryPolicy(Retry.MaxRetries, DelayStrategy.CreateExponentialDelayStrategy(Retry.Delay, Retry.MaxDelay), MostWait, Time);
        if (endpoint.IsLoopback && Transport == HttpClientTransport.Shared)
        {
            Transport = new HttpClientTransport(new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan });
        }

        return HttpPipelineBuilder.Build(this, [], authentication, new ResponseClassifier());
    }
}
