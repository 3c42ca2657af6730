import { isDevelopment } from '@/app/environment';

/** Previews of fronts are shown in a window of their screen; nothing else may be framed, and nothing by others. */
const framed = /^\/newsroom\/fronts\/preview\//;

/** What a screen of the newsroom may load and run; `answering`: other sites to which a form may lead. */
export function securityPolicy(nonce: string, path: string, answering: readonly string[] = []): string {
  // Only the tools of development evaluate text and write styles of their own.
  const [evaluating, styling] = isDevelopment()
    ? [" 'unsafe-eval'", "'unsafe-inline'"]
    : ['', `'nonce-${nonce}'`];
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluating}`,
    `style-src 'self' ${styling}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ["form-action 'self'", ...answering].join(' '),
    "base-uri 'none'",
    "frame-src 'self'",
    `frame-ancestors ${framed.test(path) ? "'self'" : "'none'"}`,
  ].join('; ');
}
