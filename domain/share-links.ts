/**
 * Where a reader can take a story. Plain addresses that work with scripts off and load nothing from the networks;
 * every value is percent-encoded (a space is %20, never +, because WhatsApp and mail programs show the plus).
 */
import type { Language } from './language';

export type Network = 'facebook' | 'x' | 'whatsapp' | 'telegram' | 'weibo' | 'mail' | 'copy';
export type ShareLink = { network: Network; href: string };

/** `url` is the canonical absolute address in the language shown, `shortUrl` the absolute `/s/…` address. */
export type Shared = { language: Language; title: string; url: string; shortUrl: string };

/** In the order of the bar: Chinese readers copy into a chat, so copying comes first there, and Weibo exists. */
const order: Record<Language, readonly Network[]> = {
  en: ['facebook', 'x', 'whatsapp', 'telegram', 'mail', 'copy'],
  it: ['facebook', 'x', 'whatsapp', 'telegram', 'mail', 'copy'],
  zh: ['copy', 'weibo', 'facebook', 'x', 'whatsapp', 'telegram', 'mail'],
};

/** The three that most readers use, for the head of the article. */
const short: Record<Language, readonly Network[]> = {
  en: ['whatsapp', 'mail', 'copy'],
  it: ['whatsapp', 'mail', 'copy'],
  zh: ['copy', 'weibo', 'mail'],
};

export function shareLinks(shared: Shared): ShareLink[] {
  return linksTo(order[shared.language], shared);
}

export function shortShareLinks(shared: Shared): ShareLink[] {
  return linksTo(short[shared.language], shared);
}

function linksTo(networks: readonly Network[], shared: Shared): ShareLink[] {
  return networks.map((network) => ({ network, href: address(network, shared) }));
}

function address(network: Network, { title, url, shortUrl }: Shared): string {
  const [u, t] = [encodeURIComponent(url), encodeURIComponent(title)];
  switch (network) {
    case 'facebook':
      return `https://www.facebook.com/sharer/sharer.php?u=${u}`;
    case 'x':
      return `https://x.com/intent/tweet?text=${t}&url=${u}`;
    case 'whatsapp':
      return `https://wa.me/?text=${encodeURIComponent(`${title}\n${url}`)}`;
    case 'telegram':
      return `https://t.me/share/url?url=${u}&text=${t}`;
    case 'weibo':
      return `https://service.weibo.com/share/share.php?url=${u}&title=${t}`;
    case 'mail':
      return `mailto:?subject=${t}&body=${encodeURIComponent(`${title}\n\n${url}`)}`;
    case 'copy':
      return shortUrl;
  }
}
