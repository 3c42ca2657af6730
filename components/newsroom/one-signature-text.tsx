import type { KeptAnswer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { KeepingForm } from '@/components/ui/keeping-form.client';
import type { Language } from '@/domain/language';
import type { OneSignatureLine } from '@/domain/one-signature-line';
import type { PublishedArticle } from '@/domain/published-article';
import { wordsIn } from './words-in';
import { ArticleStillText } from './article-still-text';

type Props = {
  toSign: { line: OneSignatureLine; text: PublishedArticle };
  language: Language;
  /** What stands against this person’s signing it. */
  sentences: readonly string[];
  sign: (before: KeptAnswer | null, form: FormData) => Promise<KeptAnswer>;
};

/** The text that readers have, and below it the signature: it is read before it is signed. */
export function OneSignatureText({ toSign: { line, text }, language, sentences, sign }: Props) {
  const t = wordsIn(language, 'newsroom.after');
  return (
    <section aria-label={t('oneSignature.text', { revision: line.revision })}>
      <ArticleStillText document={text.document} language={text.language} pictures={text.pictures} />
      {sentences.length > 0 ? (
        <p className="after-next">{sentences.join(' ')}</p>
      ) : (
        <KeepingForm action={sign} className="after-next">
          <input type="hidden" name="article" value={line.id} />
          <input type="hidden" name="revision" value={line.revision} />
          <Button type="submit" weight="filled">
            {t('oneSignature.sign', { revision: line.revision })}
          </Button>
        </KeepingForm>
      )}
    </section>
  );
}
