import { Button } from '@/components/ui/button';
import type { LinkAnswer } from '@/components/ui/answer';
import { KeptForm } from '@/components/ui/kept-form.client';
import { SettingsSection } from './settings-section';
import type { SettingsWords } from './settings-words';

type Invitation = {
  byLetter: boolean;
  createdAt: Date;
  expiresAt: Date;
  withdrawnAt: Date | null;
  letterSentAt: Date | null;
  letterFailedAt: Date | null;
  letterFailure: string | null;
};
type Action = (before: LinkAnswer | null, form: FormData) => Promise<LinkAnswer>;
type Props = {
  personId: string;
  invitation: Invitation;
  sendsLetters: boolean;
  now: Date;
  time: (at: Date) => string;
  again: Action;
  withdraw: Action;
  t: SettingsWords;
};

/** What became of the letter, and of the link in it. */
export function PersonInvitation({
  personId,
  invitation,
  sendsLetters,
  now,
  time,
  again,
  withdraw,
  t,
}: Props) {
  const { expiresAt, withdrawnAt } = invitation;
  const over = withdrawnAt !== null || expiresAt <= now;
  const failed = invitation.letterFailedAt !== null && !over;
  return (
    <SettingsSection id="invitation" title={t('invitation.part')}>
      <p className={failed ? 'refusal' : undefined}>{letterSentence(invitation, time, t)}</p>
      <p>{over ? t('invitation.over') : t('invitation.until', { time: time(expiresAt) })}</p>
      <KeptForm action={again} linkLabel={t('invitation.link')}>
        <input type="hidden" name="person" value={personId} />
        <Button type="submit" weight="outlined">
          {t('invitation.again')}
        </Button>
        <p className="hint">{sendsLetters ? t('invitation.againExplained') : t('invitation.byHand')}</p>
      </KeptForm>
      <KeptForm action={withdraw}>
        <input type="hidden" name="person" value={personId} />
        <Button type="submit" weight="grave">
          {t('invitation.withdraw')}
        </Button>
        <p className="hint">{t('invitation.withdrawExplained')}</p>
      </KeptForm>
    </SettingsSection>
  );
}

function letterSentence(invitation: Invitation, time: (at: Date) => string, t: SettingsWords): string {
  const { byLetter, createdAt, letterSentAt, letterFailedAt, letterFailure } = invitation;
  if (!byLetter) return t('invitation.state.by_hand', { time: time(createdAt) });
  if (letterSentAt) return t('invitation.state.sent', { time: time(letterSentAt) });
  if (!letterFailedAt) return t('invitation.state.waiting');
  return t('invitation.state.failed', { time: time(letterFailedAt), failure: letterFailure ?? '' });
}
