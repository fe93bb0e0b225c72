using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Compare.Tests.Translation;

/// <summary>A web server on the loopback, in a few lines, so that it can also do what real ones do on bad days: hang, break off, answer with a page.</summary>
internal sealed class FakeServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly Func<FakeRequest, FakeAnswer> answer;

    public FakeServer(Func<FakeRequest, FakeAnswer> answer)
    {
        this.answer = answer;
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}");
        _ = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>Every request, in order of arrival.</summary>
    public ConcurrentQueue<FakeRequest> Requests { get; } = [];

    public void Dispose()
    {
        stopping.Cancel();
        listener.Stop();
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync(stopping.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                FakeRequest request = await ReadAsync(stream, stopping.Token);
                Requests.Enqueue(request);
                FakeAnswer reply = answer(request);
                if (reply.Hangs)
                {
                    await Task.Delay(Timeout.Infinite, stopping.Token);
                }

                await WriteAsync(stream, reply, stopping.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or ObjectDisposedException)
            {
                // The other side went away.
            }
        }
    }

    private static async Task<FakeRequest> ReadAsync(NetworkStream stream, CancellationToken cancellation)
    {
        var head = new List<byte>();
        byte[] one = new byte[1];
        while (!Ends(head))
        {
            await stream.ReadExactlyAsync(one, cancellation);
            head.Add(one[0]);
        }

        string[] lines = Encoding.ASCII.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase);
        byte[] body = new byte[int.Parse(headers.GetValueOrDefault("Content-Length", "0"), CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, cancellation);
        string[] first = lines[0].Split(' ');
        string[] target = first[1].Split('?', 2);
        (string, string)[] query = target.Length == 1 ? [] : [.. target[1].Split('&').Select(p => p.Split('=', 2)).Select(p => (p[0], Uri.UnescapeDataString(p[1])))];
        return new FakeRequest(first[0], target[0], query, headers, body);
    }

    private static bool Ends(List<byte> head) => head.Count >= 4 && head[^4] == '\r' && head[^3] == '\n' && head[^2] == '\r' && head[^1] == '\n';

    private static async Task WriteAsync(NetworkStream stream, FakeAnswer reply, CancellationToken cancellation)
    {
        var head = new StringBuilder($"HTTP/1.1 {reply.Status.ToString(CultureInfo.InvariantCulture)} Status\r\nContent-Type: {reply.ContentType}\r\nConnection: close\r\n");
        head.Append(CultureInfo.InvariantCulture, $"Content-Length: {reply.Body.Length}\r\n");
        foreach ((string name, string value) in reply.Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), cancellation);
        await stream.WriteAsync(reply.Body.AsMemory(0, reply.BreaksOff ? reply.Body.Length / 2 : reply.Body.Length), cancellation);
    }
}
