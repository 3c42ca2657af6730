'use server';

import { z } from 'zod';
import type { LinkAnswer } from '@/components/ui/answer';
import { instantOf } from '@/domain/local-time';
import { refuse } from '@/domain/result';
import { endDuty } from '@/editorial/end-duty';
import { giveDuty } from '@/editorial/give-duty';
import { actInSettings } from '../act-in-settings';
import { id } from '../shapes';

const time = z.string().max(16);

export async function giveDutyAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, z.object({ person: id, from: time, until: time }), {
    verb: async (by, { person, from, until }, zone) => {
      const [begin, end] = [instantOf(from, zone), instantOf(until, zone)];
      if (!begin || !end) return refuse({ code: 'time_unreadable', values: {} });
      return giveDuty(by, person, begin, end);
    },
    done: (t, { name }) => t('duty.given', { name }),
  });
}

export async function endDutyAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, z.object({ duty: id }), {
    verb: (by, { duty }) => endDuty(by, duty),
    done: (t) => t('duty.ended'),
  });
}
