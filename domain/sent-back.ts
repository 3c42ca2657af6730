/** Why a draft is a draft again: what its editor wrote when sending it back. */
import type { Stage } from './article';
import type { ActivityLine } from './article-view';

/** Null where it was not sent back, or has been submitted since. `activity`: the newest line first. */
export function sentBack(stage: Stage, activity: readonly ActivityLine[]): ActivityLine | null {
  if (stage !== 'drafting') return null;
  const last = activity.find(({ act }) => act === 'send_back' || act === 'submit' || act === 'import');
  return last?.act === 'send_back' ? last : null;
}
