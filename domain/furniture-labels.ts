/** What websites print around an article, in the words that it is printed with. Matched whole, never within prose. */
import type { StrayReason } from './document-attributes';

type Label = StrayReason | 'network' | 'doubtful_network';

const labels = new Map<string, Label>();

function are(label: Label, phrases: string): void {
  for (const phrase of phrases.split('|')) labels.set(phrase, label);
}

are(
  'share_label',
  'share|share this|share this news|share this story|share this article|share this post|share this page|share on|' +
    'share via|share it|share with friends|share this on|share article|share story|condividi|condividi su|' +
    'condividi questo articolo|condividi l’articolo|condividi la notizia|condividi questa notizia|condividi articolo|' +
    'condividi via|condividi sui social|分享|分享到|分享至|分享本文|分享此文|分享文章|分享新闻|分享这篇文章|分享这条新闻|' +
    '转发|转发到|一键分享|copy link|copia link|copia il link|复制链接|share on facebook|share on twitter|share on x|' +
    'share on whatsapp|share on telegram|share on linkedin|tweet this|condividi su facebook|condividi su twitter|' +
    'condividi su x|condividi su whatsapp|condividi su telegram|condividi su linkedin|分享到微博|分享到微信|分享到朋友圈',
);
are(
  'read_more',
  'read more|read the full story|read full story|read the full article|read on|continue reading|keep reading|' +
    'full story|see more|view more|show more|load more|leggi tutto|leggi di più|leggi l’articolo|leggi ancora|' +
    'continua a leggere|mostra altro|vedi altro|阅读更多|查看更多|阅读全文|查看全文|继续阅读|展开全文|' +
    '点击查看更多|点击阅读全文|了解更多|加载更多',
);
are(
  'related_heading',
  'read next|read also|also read|related|related news|related stories|related articles|related content|' +
    'related posts|more stories|more like this|more on this|more on this story|more on this topic|you may also like|' +
    'you might also like|recommended for you|see these related items|see also these|leggi anche|' +
    'potrebbe interessarti|potrebbe interessarti anche|potrebbero interessarti|ti potrebbe interessare|' +
    'ti potrebbe interessare anche|articoli correlati|notizie correlate|contenuti correlati|correlati|' +
    'guarda questi contenuti correlati|看看这些相关内容|相关内容|相关阅读|相关新闻|相关报道|相关文章|相关推荐|延伸阅读|推荐阅读|' +
    '猜你喜欢|为你推荐|更多相关|更多相关内容|更多新闻|您可能还喜欢|你可能还喜欢|你可能感兴趣',
);
are(
  'network',
  'facebook|twitter|x (twitter)|twitter / x|twitter/x|x/twitter|x / twitter|whatsapp|telegram|linkedin|instagram|' +
    'pinterest|reddit|tumblr|weibo|wechat|tiktok|youtube|messenger|snapchat|mastodon|bluesky|微博|新浪微博|微信|微信好友|' +
    '朋友圈|微信朋友圈|脸书|推特|领英|电报|抖音|小红书|qq空间|qq好友|飞书',
);
// These are words of their own: furniture only beside other furniture.
are(
  'doubtful_network',
  'x|email|e-mail|mail|print|stampa|link|line|qq|vk|sms|threads|signal|rss|邮件|电子邮件|邮箱|打印|链接|短信',
);

/** Null for everything that is not exactly a label, or a row of networks; arrows and punctuation around it aside. */
export function furnitureLabel(text: string): Label | null {
  if (text.length > 100) return null;
  const parts = text.split(/[\s|·•]+/u).filter((part) => part !== '');
  const isRow = parts.length > 1 && parts.every((part) => isNetworkLabel(labelOf(part)));
  if (!isRow) return labelOf(text);
  return parts.some((part) => labelOf(part) === 'network') ? 'network' : 'doubtful_network';
}

export function isNetworkLabel(label: Label | null): boolean {
  return label === 'network' || label === 'doubtful_network';
}

function labelOf(text: string): Label | null {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['‘]/g, '’')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/\s+/gu, ' ');
  return labels.get(bare) ?? null;
}
