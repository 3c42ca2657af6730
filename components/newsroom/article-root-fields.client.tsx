'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { ContributorChoice } from '@/domain/article-view';
import type { DocumentAttributes } from '@/domain/document';
import type { Language } from '@/domain/language';
import { ArticleBylineFields } from './article-byline-fields.client';
import { useLibrary } from './article-library.client';
import { ArticlePictureChoice } from './article-picture-choice.client';

type Props = {
  editor: Editor;
  language: Language;
  contributors: readonly ContributorChoice[];
  mayWrite: boolean;
};

/** What is signed with the text but stands around it: byline, dateline, lead picture, the words for sharing. */
export function ArticleRootFields({ editor, language, contributors, mayWrite }: Props) {
  const t = useTranslations('newsroom.article.root');
  const [choosing, setChoosing] = useState(false);
  const attributes = useEditorState({
    editor,
    selector: ({ editor: current }) => current.state.doc.attrs as DocumentAttributes,
  });
  const set = <Name extends keyof DocumentAttributes>(name: Name, value: DocumentAttributes[Name]) =>
    editor.view.dispatch(editor.state.tr.setDocAttribute(name, value));
  const { byline, dateline, leadPicture, socialText } = attributes;
  const { find } = useLibrary();
  const lead = leadPicture && find(leadPicture.asset);
  return (
    <fieldset className="article-root-fields" disabled={!mayWrite}>
      <legend>{t('legend')}</legend>
      <ArticleBylineFields
        byline={byline}
        contributors={contributors}
        language={language}
        set={(lines) => set('byline', lines)}
      />
      <Field label={t('dateline')}>
        <input
          value={dateline ?? ''}
          maxLength={1_000}
          onChange={(event) => set('dateline', event.target.value || null)}
        />
      </Field>
      <Field label={t('socialText')}>
        <input
          value={socialText ?? ''}
          maxLength={1_000}
          onChange={(event) => set('socialText', event.target.value || null)}
        />
      </Field>
      <div className="article-lead">
        <span className="field-label">{t('leadPicture')}</span>
        {lead && (
          <img
            src={`${lead.folder}/${lead.key}/${Math.min(...lead.widths)}.jpg`}
            alt={lead.alt}
            width={lead.width}
            height={lead.height}
          />
        )}
        {leadPicture && (
          <>
            <Field label={t('caption')}>
              <input
                value={leadPicture.caption}
                maxLength={1_000}
                onChange={(event) => set('leadPicture', { ...leadPicture, caption: event.target.value })}
              />
            </Field>
            <Field label={t('credit')}>
              <input
                value={leadPicture.credit}
                maxLength={200}
                onChange={(event) => set('leadPicture', { ...leadPicture, credit: event.target.value })}
              />
            </Field>
            <Button weight="text" onClick={() => set('leadPicture', null)}>
              {t('noLeadPicture')}
            </Button>
          </>
        )}
        <Button weight="text" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {t('chooseLeadPicture')}
        </Button>
        {choosing && (
          <ArticlePictureChoice
            choose={({ id, caption, credit }) => {
              set('leadPicture', { asset: id, caption, credit: credit.slice(0, 200) });
              setChoosing(false);
            }}
          />
        )}
      </div>
    </fieldset>
  );
}
