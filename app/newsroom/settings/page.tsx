import { notFound, redirect } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { keepsHouse, mayGiveDuty } from '@/domain/administration';

export const dynamic = 'force-dynamic';

/** Each comes in at what is theirs to keep. */
export default async function Page() {
  const { actor } = await requireActing();
  if (keepsHouse(actor)) redirect('/newsroom/settings/people');
  if (mayGiveDuty(actor)) redirect('/newsroom/settings/duty');
  notFound();
}
