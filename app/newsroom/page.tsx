import { redirect } from 'next/navigation';
import { requireActing } from './acting';

export const dynamic = 'force-dynamic';

/** People come in at their own queue. */
export default async function Page() {
  await requireActing();
  redirect('/newsroom/queues/mine');
}
