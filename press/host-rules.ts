/** What the front door makes of the Host that a client says it wants. */
export type HostVerdict =
  | { verdict: 'ours' }
  | { verdict: 'redirect'; location: string }
  | { verdict: 'misdirected'; sentence: string };

export type HostRules = { publicUrl: URL | null; port: number };

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * With a public address every other Host is sent there. Without one only this machine's own names are answered,
 * so that a page on another site cannot reach the newsroom under a name of its own.
 */
export function judgeHost(host: string | undefined, target: string, rules: HostRules): HostVerdict {
  if (rules.publicUrl) {
    if (host?.toLowerCase() === rules.publicUrl.host) return { verdict: 'ours' };
    return { verdict: 'redirect', location: rules.publicUrl.origin + target };
  }
  if (host && isLoopback(host.toLowerCase(), rules.port)) return { verdict: 'ours' };
  return {
    verdict: 'misdirected',
    sentence: `This newsroom answers to http://localhost:${rules.port} only: set PUBLIC_URL to give it another address.`,
  };
}

/** Whether a Host is this machine's own name on our port. */
export function isLoopback(host: string, port: number): boolean {
  return loopback.some((name) => host === `${name}:${port}` || (port === 80 && host === name));
}

/** Whether a connection comes from this machine itself: a proxy, or who sits before it. */
export const isThisMachine = (peer: string) => peer === '::1' || peer.startsWith('127.');
