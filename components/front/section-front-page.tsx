import type { Front, Paper, SectionName } from '@/domain/published-article';
import { DocumentHead, documentTitle } from '@/components/site/document-head';
import { frontTargets } from '@/components/site/language-targets';
import { PressMark } from '@/components/site/press-mark';
import { SitePage } from '@/components/site/site-page';
import { words } from '@/components/site/words';
import { frontTags } from './front-tags';
import { Opening } from './opening';
import { StoryRiver } from './story-river';

type Props = { front: Front; section: SectionName; paper: Paper };

export function SectionFrontPage({ front, section, paper }: Props) {
  const { language } = front;
  const t = words(language);
  const targets = frontTargets(language, section.slug);
  const title = documentTitle(paper, language, section.name);
  const others = front.strips.flatMap(({ teasers }) => teasers);
  return (
    <SitePage paper={paper} language={language} plate="inside" targets={targets} section={section.slug}>
      <DocumentHead
        paper={paper}
        language={language}
        title={title}
        description={title}
        path={`/${language}/${section.slug}`}
        versions={targets}
        otherwise={`/en/${section.slug}`}
        section={section}
      />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <PressMark status={200} tags={frontTags(front)} />
      <h1 className="section-title">{section.name}</h1>
      {!front.lead && others.length === 0 && <p className="nothing">{t('emptyFront')}</p>}
      <Opening front={front} />
      <StoryRiver teasers={others} language={language} paper={paper} />
    </SitePage>
  );
}
