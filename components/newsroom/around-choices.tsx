import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/domain/article-around';
import type { Language } from '@/domain/language';
import { AroundPart } from './around-part';
import type { AroundAct, AroundPart as Part } from './around-words';

type Props = Part & {
  kind: 'topics' | 'sections';
  choices: readonly Choice[];
  language: Language;
  act: AroundAct;
};

/** Topics, or further sections: what of a short list belongs to the article. */
export function AroundChoices({ articleId, mayFurnish, t, kind, choices, language, act }: Props) {
  const chosen = choices.filter((choice) => choice.chosen);
  const names = chosen.map((choice) => choice.names[language]).join(t('separator'));
  return (
    <AroundPart title={t(`${kind}.title`)} told={names || t('none')}>
      <p className="hint">{t(`${kind}.about`)}</p>
      {mayFurnish && choices.length > 0 ? (
        <ActionForm key={chosen.map(({ slug }) => slug).join(' ')} action={act} className="around-form">
          <input type="hidden" name="article" value={articleId} />
          <fieldset className="around-boxes">
            <legend className="unseen">{t(`${kind}.title`)}</legend>
            {choices.map((choice) => (
              <label key={choice.slug}>
                <input type="checkbox" name="chosen" value={choice.slug} defaultChecked={choice.chosen} />
                {choice.names[language]}
              </label>
            ))}
          </fieldset>
          <Button type="submit" weight="outlined">
            {t(`${kind}.keep`)}
          </Button>
        </ActionForm>
      ) : null}
      {choices.length === 0 ? <p>{t(`${kind}.empty`)}</p> : null}
    </AroundPart>
  );
}
