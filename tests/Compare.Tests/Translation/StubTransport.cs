using System.Net;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Compare.Tests.Translation;

/// <summary>A transport that sends nothing: answers the same each time, and remembers the headers that it was given.</summary>
internal sealed class StubTransport : HttpPipelineTransport, IDisposable
{
    private readonly HttpClient client;
    private readonly HttpClientTransport inner;

    public StubTransport(int status, string body)
    {
        client = new HttpClient(new Answering(status, body, Headers));
        inner = new HttpClientTransport(client);
    }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public override Request CreateRequest() => inner.CreateRequest();

    public override void Process(HttpMessage message) => inner.Process(message);

    public override ValueTask ProcessAsync(HttpMessage message) => inner.ProcessAsync(message);

    public void Dispose()
    {
        inner.Dispose();
        client.Dispose();
    }

    private sealed class Answering(int status, string body, Dictionary<string, string> headers) : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            foreach ((string name, IEnumerable<string> values) in request.Headers)
            {
                headers[name] = string.Join(',', values);
            }

            return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(Send(request, cancellationToken));
    }
}
