/** Where at the sign-in service of the house a sign-in begins: next-auth is asked, and its cookies are handed on. */
import NextAuth from 'next-auth';
import { cookies } from 'next/headers';
import { NextRequest, NextResponse } from 'next/server';
import { z } from 'zod';
import { issuerId } from './issuer-provider';
import { nextAuthOptions } from './next-auth-options';

const room = 'http://newsroom.invalid/api/auth';

async function ask(path: string, fields?: Record<string, string>): Promise<Response> {
  const body = fields && new URLSearchParams(fields);
  const request = new NextRequest(`${room}/${path}`, body ? { method: 'POST', body } : {});
  const context = { params: Promise.resolve({ nextauth: path.split('/') }) };
  const response = (await NextAuth(request, context, nextAuthOptions())) as Response;
  const jar = await cookies();
  for (const cookie of new NextResponse(null, { headers: response.headers }).cookies.getAll())
    jar.set(cookie);
  return response;
}

export async function addressAtIssuer(onward: string): Promise<string> {
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await (await ask('csrf')).json());
  const response = await ask(`signin/${issuerId}`, { csrfToken, callbackUrl: onward });
  return response.headers.get('Location') ?? '/sign-in?error=issuer';
}
