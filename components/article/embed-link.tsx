import type { Embed } from '@/domain/document';

type Props = { embed: Embed };

/** What another site shows is named and linked to; nothing of it is loaded into the paper. */
export function EmbedLink({ embed }: Props) {
  const { url, title } = embed.attrs;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return (
    <p className="embed">
      <a href={url} rel="noopener noreferrer">
        {title || url}
      </a>{' '}
      <span className="embed-host">{host}</span>
    </p>
  );
}
