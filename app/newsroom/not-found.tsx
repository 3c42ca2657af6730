import { FrameNotice } from '@/components/newsroom/frame-notice';
import { newsroomWords } from './words';

export default async function NotFound() {
  const t = await newsroomWords('newsroom.frame.notFound');
  return (
    <FrameNotice title={t('title')} text={t('text')}>
      <a href="/newsroom">{t('onward')}</a>
    </FrameNotice>
  );
}
