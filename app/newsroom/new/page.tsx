import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { startArticleAction } from '@/app/newsroom/articles/[article]/actions';
import '@/app/newsroom/articles/article.css';
import { newsroomWords } from '@/app/newsroom/words';
import { FrameNotice } from '@/components/newsroom/frame-notice';
import { languagesIn } from '@/components/newsroom/languages-in';
import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { isLanguage, languages } from '@/domain/language';
import { readStartingPlaces } from '@/editorial/read-starting-places';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const relations = ['translation', 'adaptation', 'own_version'] as const;

export default async function Page({ searchParams }: Props) {
  const { source: asked, language } = await searchParams;
  const { actor, by, interfaceLanguage } = await requireActing();
  const sourceId = typeof asked === 'string' ? asked : null;
  const { sections, source } = await readStartingPlaces(actor, sourceId, by.now);
  if (sourceId !== null && !source) notFound();
  const t = await newsroomWords('newsroom.article.new');
  const title = source ? t('translationTitle', { slugline: source.title }) : t('title');
  if (sections.length === 0) return <FrameNotice title={title} text={t('nowhere')} />;
  const wanted = typeof language === 'string' && isLanguage(language) ? language : interfaceLanguage;
  return (
    <div className="article-page article-reading">
      <h1>{title}</h1>
      <ActionForm action={startArticleAction} className="article-start">
        <Field label={t('language')}>
          <select name="language" defaultValue={wanted}>
            {languages.map((one) => (
              <option key={one} value={one}>
                {languagesIn(interfaceLanguage)[one]}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('section')}>
          <select name="section" defaultValue={source?.section}>
            {sections.map(({ slug, names }) => (
              <option key={slug} value={slug}>
                {names[interfaceLanguage]}
              </option>
            ))}
          </select>
        </Field>
        {source ? (
          <>
            <input type="hidden" name="source" value={source.id} />
            {/* The story has its slugline already. */}
            <input type="hidden" name="slugline" value="" />
            <Field label={t('relation')}>
              <select name="relation" defaultValue="translation">
                {relations.map((relation) => (
                  <option key={relation} value={relation}>
                    {t(`relations.${relation}`)}
                  </option>
                ))}
              </select>
            </Field>
          </>
        ) : (
          <Field label={t('slugline')} hint={t('sluglineHint')}>
            <input name="slugline" required maxLength={200} />
          </Field>
        )}
        <Button type="submit" weight="filled">
          {t('start')}
        </Button>
      </ActionForm>
    </div>
  );
}
