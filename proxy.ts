// Sets the policy of the screens behind the sign-in. It guards nothing: every page, action and route asks for itself.
import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { issuerSettings } from '@/app/environment';
import { securityPolicy } from '@/app/newsroom/security-policy';
import { namesAnotherOrigin } from '@/app/sign-in/request-origin';

export function proxy(request: NextRequest) {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  // Next and the actions refuse it too; here it gets an answer that says what it is.
  if (!reads && namesAnotherOrigin(request.headers))
    return new NextResponse('Another site sent this.\n', { status: 403 });
  const nonce = randomBytes(16).toString('base64');
  const { pathname } = request.nextUrl;
  // Without scripts the form of the sign-in page leads to the sign-in service itself.
  const issuer = pathname.startsWith('/sign-in') ? issuerSettings() : null;
  const policy = securityPolicy(nonce, pathname, issuer ? [new URL(issuer.issuer).origin] : []);
  const headers = new Headers(request.headers);
  // Next reads the nonce from here and puts it on its own scripts.
  headers.set('Content-Security-Policy', policy);
  headers.set('x-stet-nonce', nonce);
  headers.set('x-stet-path', request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = { matcher: ['/newsroom/:path*', '/sign-in/:path*'] };
