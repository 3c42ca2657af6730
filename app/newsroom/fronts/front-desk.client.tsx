'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { FrontEditor } from '@/components/newsroom/front-editor.client';

type Props = Omit<ComponentProps<typeof FrontEditor>, 'find'>;

export function FrontDesk(props: Props) {
  const router = useRouter();
  return <FrontEditor {...props} find={(address) => router.replace(address, { scroll: false })} />;
}
