import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';

export const dynamic = 'force-dynamic';

/** Whatever has no page of its own: who is not signed in learns not even that. */
export default async function Page() {
  await requireActing();
  notFound();
}
