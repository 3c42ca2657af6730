import type { ArticleView } from '@/domain/article-view';
import { sentBack } from '@/domain/sent-back';
import type { Clock, Say } from './article-words';

type Props = { view: ArticleView; say: Say; clock: Clock };

/** The editor's note on a text that came back: the first thing that its writer reads, on a phone too. */
export function ArticleReturned({ view, say, clock }: Props) {
  const returned = sentBack(view.stage, view.activity);
  if (!returned) return null;
  const { person, at, words } = returned;
  return <p className="article-returned">{say('sentBack', { person, at: clock(at), note: words ?? '' })}</p>;
}
