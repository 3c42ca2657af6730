'use client';

import { useTranslations } from 'next-intl';
import { FrameNotice } from '@/components/newsroom/frame-notice';
import { Button } from '@/components/ui/button';

type Props = { retry: () => void };

export default function Failed({ retry }: Props) {
  const t = useTranslations('newsroom.frame.failed');
  return (
    <FrameNotice title={t('title')} text={t('text')}>
      <Button weight="filled" onClick={() => retry()}>
        {t('again')}
      </Button>
    </FrameNotice>
  );
}
