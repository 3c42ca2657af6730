/** The staff's rooms have no screens yet: until then the newsroom works by the command line. */
export function GET(): Response {
  return new Response('There is no screen here yet. The newsroom works by npm run stet.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
