import { shareLinks, shortShareLinks, type ShareLink } from '@/domain/share-links';
import type { Paper, PublishedArticle } from '@/domain/published-article';
import { words } from '@/components/site/words';
import { ShareGlyph } from './share-glyph';

type Props = {
  article: PublishedArticle;
  paper: Paper;
  /** At the head of the article the few that most readers use, at the foot all of them. */
  place: 'head' | 'foot';
};

/** Plain links: no script, nothing loaded from the networks, nothing told to them before the reader goes there. */
export function ShareBar({ article, paper, place }: Props) {
  const t = words(article.language);
  const shared = {
    language: article.language,
    title: article.headline,
    url: paper.origin + article.path,
    shortUrl: paper.origin + article.shortPath,
  };
  const links = place === 'head' ? shortShareLinks(shared) : shareLinks(shared);
  const title = place === 'head' ? t('share.short') : t('share.title');
  return (
    <nav className={`share share-${place}`} aria-labelledby={`share-${place}`}>
      {place === 'head' ? <p id="share-head">{title}</p> : <h2 id="share-foot">{title}</h2>}
      <ul>
        {links.map((link) => (
          <li key={link.network}>
            <a href={link.href} rel="noopener noreferrer" data-share={link.network}>
              <ShareGlyph network={link.network} />
              {t(`share.${link.network}`)}
              {place === 'foot' && <ShortAddress link={link} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The address is there to be read and typed, also where nothing can be copied. */
function ShortAddress({ link }: { link: ShareLink }) {
  if (link.network !== 'copy') return null;
  return <span className="short-address">{link.href.replace(/^https?:\/\//, '')}</span>;
}
