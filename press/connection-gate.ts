/** Counts who is connected: in all, and by client. */
import { isIPv6 } from 'node:net';

export type Refused = 'too_many_of_one' | 'too_many';

export type ConnectionGate = {
  /** Lets a connection in, or says why not. Who was let in has to leave. */
  enter(address: string): Refused | null;
  leave(address: string): void;
};

type Options = {
  connections: number;
  connectionsOfOne: number;
  /** Whose connections carry those of many. */
  carriesMany: (address: string) => boolean;
};

export function connectionGate({ connections, connectionsOfOne, carriesMany }: Options): ConnectionGate {
  const open = new Map<string, number>();
  let all = 0;
  return {
    enter(address) {
      if (all >= connections) return 'too_many';
      const client = clientOf(address);
      const own = open.get(client) ?? 0;
      if (own >= connectionsOfOne && !carriesMany(address)) return 'too_many_of_one';
      all += 1;
      open.set(client, own + 1);
      return null;
    },
    leave(address) {
      const client = clientOf(address);
      const own = (open.get(client) ?? 1) - 1;
      all -= 1;
      if (own > 0) open.set(client, own);
      else open.delete(client);
    },
  };
}

/** Whoever has one IPv6 address has the 2^64 of its network. */
function clientOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [before = '', after] = address.split('::');
  const words = before.split(':');
  const missing = after === undefined ? 0 : 8 - words.length - after.split(':').length;
  return [...words, ...Array<string>(Math.max(missing, 0)).fill('0'), ...(after?.split(':') ?? [])]
    .slice(0, 4)
    .join(':');
}
