import type { List, ListItem } from '@/domain/document';
import { RunningText } from './running-text';

type Props = { list: List };

export function ArticleList({ list }: Props) {
  const Tag = list.type === 'bulletList' ? 'ul' : 'ol';
  return (
    <Tag>
      {list.content.map((item) => (
        <li key={item.attrs.id}>
          {item.content.map((part) => (
            <ItemPart key={part.attrs.id} part={part} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

function ItemPart({ part }: { part: ListItem['content'][number] }) {
  switch (part.type) {
    case 'paragraph':
      return (
        <p>
          <RunningText content={part.content} />
        </p>
      );
    case 'bulletList':
    case 'orderedList':
      return <ArticleList list={part} />;
  }
}
