/** A server that answers as Next does, for tests of what stands before it. */
import http from 'node:http';
import type { IncomingMessage } from 'node:http';

const page = (mark: object) =>
  `<!DOCTYPE html><html><head><meta name="stet-press" content='${JSON.stringify(mark)}'/></head><body><p>Text</p><script src="/_next/a.js"></script></body></html>`;

const unsound = ['/en/world/cookie', '/en/world/bare', '/en/world/broken'];
/** What it knows of; the rest are addresses that somebody made up. */
const real = ['/en', '/en/world/gone', '/en/world/moved', '/en/world/a-story', ...unsound];

export function standInForNext() {
  const asked: IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request);
    const path = request.url!;
    const html = (mark: object, headers = {}) =>
      response
        .writeHead(200, { 'Content-Type': 'text/html', 'X-Powered-By': 'Next.js', ...headers })
        .end(page(mark));
    if (path === '/en/world/gone') return html({ status: 410 });
    if (path === '/en/world/moved') return html({ status: 301, location: '/en/world/new' });
    if (path === '/en/world/cookie') return html({ status: 200 }, { 'Set-Cookie': 'a=b' });
    if (path === '/en/world/broken')
      return response.writeHead(500, { 'Content-Type': 'text/html' }).end('Error');
    if (path === '/en/world/bare')
      return response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Text');
    if (path.endsWith('/not/found/page')) return html({ status: 404 });
    if (/^\/(media|_next\/static)\/(none|\.\.)/.test(path))
      return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('None.\n');
    if (path.startsWith('/_next/static/'))
      return response
        .writeHead(200, { 'Cache-Control': 'public, max-age=31536000, immutable' })
        .end('script');
    if (path.startsWith('/media/')) {
      response.writeHead(200, {
        'Content-Type': 'image/avif',
        'Cache-Control': 'public, max-age=60',
        'X-Stet-Length': '7',
      });
      return response.end(request.method === 'HEAD' ? '' : 'picture');
    }
    if (/^\/(newsroom|sign-in|api)/.test(path)) {
      response.writeHead(200, {
        'Content-Type': 'text/plain',
        'X-Powered-By': 'Next.js',
        'Set-Cookie': 'session=1',
      });
      return request.pipe(response);
    }
    return html({ status: 200 });
  });
  return { server, asked, real, unsound };
}
