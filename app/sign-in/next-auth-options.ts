/** next-auth as this house uses it: its token names a session and says nothing else, and the row is asked each time. */
import type { AuthOptions, Session } from 'next-auth';
import type { JWT } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { cookieSecret, isServedByHttps, issuerSettings } from '@/app/environment';
import { ownPath } from '@/domain/own-path';
import { endSession } from '@/editorial/end-session';
import { readSession } from '@/editorial/read-session';
import { sessionLasts } from '@/editorial/open-session';
import { attemptToSignIn } from './attempt';
import { comeInByIssuer } from './come-in-by-issuer';
import { issuerProvider } from './issuer-provider';

const given = z.object({ email: z.string().max(320), password: z.string().max(1000) });

async function rowOf(token: JWT, now: Date) {
  return typeof token.session === 'string' ? readSession(token.session, now) : null;
}

export function nextAuthOptions(): AuthOptions {
  const issuer = issuerSettings();
  return {
    secret: cookieSecret(),
    useSecureCookies: isServedByHttps(),
    session: { strategy: 'jwt', maxAge: sessionLasts / 1000 },
    pages: { signIn: '/sign-in', signOut: '/newsroom/account', error: '/sign-in' },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials) {
          const known = given.safeParse(credentials);
          if (!known.success) return null;
          const { email, password } = known.data;
          const result = await attemptToSignIn(email, password, new Date());
          // Where a second step is due, this door has done what it can: the cookie names what waits.
          return result.ok && 'sessionId' in result.value ? { id: result.value.sessionId } : null;
        },
      }),
      ...(issuer ? [issuerProvider(issuer)] : []),
    ],
    callbacks: {
      signIn: ({ user, account, profile }) =>
        account?.type === 'oauth' ? comeInByIssuer(user, profile) : true,
      jwt: ({ token, user }) => ({ session: user ? user.id : token.session }),
      async session({ token, session: { expires } }) {
        const row = await rowOf(token, new Date());
        // Next-auth says of an empty answer that nobody is signed in.
        return (row ? { user: { name: row.actor.name }, expires } : {}) as Session;
      },
      redirect({ url, baseUrl }) {
        const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
        return baseUrl + ownPath(path, '/newsroom');
      },
    },
    events: {
      async signOut({ token }) {
        const now = new Date();
        const row = await rowOf(token, now);
        if (row) await endSession({ personId: row.actor.id, channel: 'web', systemUser: null, now }, row.id);
      },
    },
  };
}
