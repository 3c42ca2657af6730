import { Button } from '@/components/ui/button';
import type { LinkAnswer } from '@/components/ui/answer';
import { KeptForm } from '@/components/ui/kept-form.client';
import type { SettingsWords } from './settings-words';

type Shift = { id: string; name: string; from: Date; until: Date };
type Props = {
  shifts: readonly Shift[];
  /** What an empty list says. */
  none: string;
  now: Date;
  time: (at: Date) => string;
  end: (before: LinkAnswer | null, form: FormData) => Promise<LinkAnswer>;
  t: SettingsWords;
};

/** Who is on duty now and later, and the way to end it. */
export function ShiftList({ shifts, none, now, time, end, t }: Props) {
  if (shifts.length === 0) return <p>{none}</p>;
  return (
    <ul className="shifts">
      {shifts.map(({ id, name, from, until }) => {
        const runs = from <= now;
        return (
          <li key={id}>
            <p>
              <b>{name}</b> {t('duty.window', { from: time(from), until: time(until) })}
              {runs ? <strong className="shift-now"> {t('duty.running')}</strong> : null}
            </p>
            <KeptForm action={end}>
              <input type="hidden" name="duty" value={id} />
              <Button
                type="submit"
                weight="text"
                aria-label={
                  runs ? t('duty.endOf', { name }) : t('duty.takeBackOf', { name, from: time(from) })
                }
              >
                {runs ? t('duty.end') : t('duty.takeBack')}
              </Button>
            </KeptForm>
          </li>
        );
      })}
    </ul>
  );
}
