import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { nextAuthOptions } from '@/app/sign-in/next-auth-options';

type Context = { params: Promise<{ nextauth: string[] }> };

async function answer(request: NextRequest, context: Context): Promise<Response> {
  return (await NextAuth(request, context, nextAuthOptions())) as Response;
}

export { answer as GET, answer as POST };
