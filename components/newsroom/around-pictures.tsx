import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { PictureAround } from '@/domain/article-around';
import { longestAlternativeText } from '@/domain/furniture';
import { languageCodes, languages, type PerLanguage } from '@/domain/language';
import { AroundCrop } from './around-crop.client';
import { AroundPart } from './around-part';
import type { AroundAct, AroundPart as Part } from './around-words';

type Props = Part & {
  pictures: readonly PictureAround[];
  /** What the languages are called. */
  named: PerLanguage<string>;
  crop: AroundAct;
  describe: AroundAct;
};

/** Crop and description of the pictures in the text; a description that is missing is said at once. */
export function AroundPictures({ articleId, mayFurnish, t, pictures, named, crop, describe }: Props) {
  const missing = pictures.flatMap(({ alts }) => languages.filter((language) => alts[language] === ''));
  const wrong = missing.length > 0 ? t('pictures.missing', { count: missing.length }) : undefined;
  return (
    <AroundPart
      title={t('pictures.title')}
      told={t('pictures.count', { count: pictures.length })}
      wrong={wrong}
    >
      {pictures.length === 0 ? <p className="hint">{t('pictures.none')}</p> : null}
      {pictures.map(({ id, picture, alts }) => (
        <div key={id} className="around-picture">
          <AroundCrop
            key={`${picture.focal.x} ${picture.focal.y}`}
            articleId={articleId}
            pictureId={id}
            picture={picture}
            mayFurnish={mayFurnish}
            act={crop}
          />
          <ActionForm key={JSON.stringify(alts)} action={describe} className="around-form">
            <input type="hidden" name="article" value={articleId} />
            <input type="hidden" name="picture" value={id} />
            {languages.map((language) => {
              const label = t('pictures.alt', { language: named[language] });
              return (
                <Field
                  key={language}
                  label={label}
                  {...(alts[language] ? {} : { hint: t('pictures.empty') })}
                >
                  <textarea
                    name={language}
                    rows={2}
                    lang={languageCodes[language].bcp47}
                    maxLength={longestAlternativeText}
                    defaultValue={alts[language]}
                    disabled={!mayFurnish}
                  />
                </Field>
              );
            })}
            {mayFurnish ? (
              <Button type="submit" weight="outlined">
                {t('pictures.describe')}
              </Button>
            ) : null}
          </ActionForm>
        </div>
      ))}
    </AroundPart>
  );
}
