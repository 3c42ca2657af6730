// What a page can cost at the least: Node's own server, with one answer that lies ready in its memory.
import http from 'node:http';

type Answer = { headers: string[]; body: string };

process.once('message', ({ headers, body }: Answer) => {
  const bytes = Buffer.from(body, 'base64');
  const server = http.createServer((_, response) => {
    response.writeHead(200, headers);
    response.end(bytes);
  });
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port));
});
process.on('disconnect', () => process.exit(0));
