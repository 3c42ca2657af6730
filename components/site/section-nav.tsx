import type { Language } from '@/domain/language';
import type { Paper } from '@/domain/published-article';
import { words } from './words';

type Props = { paper: Paper; language: Language; current?: string | undefined };

export function SectionNav({ paper, language, current }: Props) {
  return (
    <nav className="sections" aria-label={words(language)('sections')}>
      <ul>
        {paper.sections.map(({ slug, names }) => (
          <li key={slug}>
            <a href={`/${language}/${slug}`} aria-current={slug === current ? 'true' : undefined}>
              {names[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
