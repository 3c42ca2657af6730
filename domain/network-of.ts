/**
 * What counts as one place in the network: an IPv4 address, or the first half of an IPv6 address, because every
 * household has all of the second half to itself.
 */
export function networkOf(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '');
  if (plain === '') return 'unknown';
  if (!plain.includes(':')) return plain;
  const [before = '', after] = plain.split('::');
  const left = groups(before);
  const right = after === undefined ? [] : groups(after);
  const all = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return all.slice(0, 4).join(':');
}

function groups(part: string): string[] {
  if (part === '') return [];
  return part.split(':').map((group) => group.replace(/^0+(?=.)/, ''));
}
