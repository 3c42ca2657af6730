import type { QueuePane } from '@/domain/queue-pane';
import { whereItIs } from './queue-marks';
import type { QueueWords } from './queue-words';

type Props = { pane: QueuePane; words: QueueWords };

/** Where the text is and who has it, in sentences; what is wrong comes first. */
export function QueueReview({ pane, words }: Props) {
  const { t } = words;
  return (
    <section className="pane-review" aria-labelledby="pane-where">
      <h3 id="pane-where">{t('pane.where')}</h3>
      <p className="pane-stage">{whereItIs(pane.stage, pane.standing, words)}</p>
      <ul aria-live="polite">
        {wrongs(pane, words).map((sentence) => (
          <li key={sentence} className="wrong">
            {sentence}
          </li>
        ))}
        {facts(pane, words).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function wrongs({ holds, embargo, waitsForSignature }: QueuePane, { t, time }: QueueWords): string[] {
  const sentences = holds.map(({ reason, personName }) => t('pane.hold', { person: personName, reason }));
  if (embargo)
    sentences.push(embargo.until ? t('pane.embargo', { time: time(embargo.until) }) : t('pane.embargoOpen'));
  if (waitsForSignature) sentences.push(t('pane.oneSignature'));
  return sentences;
}

function facts(pane: QueuePane, { t, time }: QueueWords): string[] {
  const { submitted, taken, headNumber, approvedNumber, liveNumber, wordsSinceHead, signatures } = pane;
  const sentences = [
    submitted
      ? t('pane.submitted', { person: submitted.by, time: time(submitted.at) })
      : t('pane.notSubmitted'),
  ];
  if (taken) sentences.push(t('pane.taken', { person: taken.by, time: time(taken.at) }));
  else if (pane.stage === 'in_review') sentences.push(t('pane.notTaken'));
  if (signatures.length > 0) {
    const people = signatures.map((signature) => signature.personName).join(t('pane.separator'));
    sentences.push(t('pane.signed', { revision: headNumber, people }));
  }
  if (approvedNumber !== null && approvedNumber !== liveNumber)
    sentences.push(t('pane.approved', { revision: approvedNumber }));
  if (liveNumber !== null) sentences.push(t('pane.published', { revision: liveNumber }));
  if (headNumber > 0 && wordsSinceHead > 0)
    sentences.push(t('pane.wordsSince', { count: wordsSinceHead, revision: headNumber }));
  return sentences;
}
