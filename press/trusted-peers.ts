import { BlockList, isIP } from 'node:net';

/** Reads STET_TRUSTED_PROXIES: addresses and networks, parted by commas. Throws on what is neither. */
export function trustedPeers(list: string | undefined): (peer: string | undefined) => boolean {
  const trusted = new BlockList();
  for (const entry of (list ?? '').split(/[\s,]+/).filter(Boolean)) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (!isIP(address))
      throw new Error(`STET_TRUSTED_PROXIES has "${entry}", which is not an address or a network.`);
    if (prefix === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(prefix), family);
  }
  return (peer) => {
    const address = plainAddress(peer);
    return isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  };
}

/** An IPv4 address as such, also where the socket shows it in IPv6 form. */
export function plainAddress(peer: string | undefined): string {
  return (peer ?? '').replace(/^::ffff:(?=\d+\.)/i, '');
}
