import type { Front, Paper } from '@/domain/published-article';
import { DocumentHead } from '@/components/site/document-head';
import { frontTargets } from '@/components/site/language-targets';
import { PressMark } from '@/components/site/press-mark';
import { SitePage } from '@/components/site/site-page';
import { words } from '@/components/site/words';
import { frontTags } from './front-tags';
import { LatestLine } from './latest-line';
import { Opening } from './opening';
import { SectionStrip } from './section-strip';

type Props = { front: Front; paper: Paper };

export function FrontPage({ front, paper }: Props) {
  const { language } = front;
  const targets = frontTargets(language);
  const name = paper.names[language];
  const tagline = paper.taglines[language];
  return (
    <SitePage
      paper={paper}
      language={language}
      plate="front"
      targets={targets}
      aside={<LatestLine front={front} paper={paper} />}
    >
      <DocumentHead
        paper={paper}
        language={language}
        title={words(language)('documentTitle', { title: name, paper: tagline })}
        description={tagline}
        path={`/${language}`}
        versions={targets}
        otherwise="/en"
      />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={name} />
      <PressMark status={200} tags={frontTags(front)} />
      {!front.lead && front.strips.length === 0 && <p className="nothing">{words(language)('emptyFront')}</p>}
      <Opening front={front} />
      {front.strips.map(({ section, teasers }) => (
        <SectionStrip key={section.slug} section={section} teasers={teasers} language={language} />
      ))}
    </SitePage>
  );
}
