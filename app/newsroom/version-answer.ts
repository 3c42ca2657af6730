/** What a screen gets that asks whether anything has happened: the number, or that it is still the same. */
export function versionAnswer(request: Request, version: string | null): Response {
  const headers = { 'Cache-Control': 'private, no-cache', 'X-Content-Type-Options': 'nosniff' };
  if (version === null) return new Response(null, { status: 404, headers });
  const etag = `"${version}"`;
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers: { ...headers, ETag: etag } });
  return Response.json({ version }, { headers: { ...headers, ETag: etag } });
}
