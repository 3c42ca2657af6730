import path from 'node:path';
import { ok } from '@/domain/result';
import { verb } from '@/stet/verb';
import { backUp } from '@/storage/backup';

export const backup = verb({
  words: 'backup',
  usage: 'FOLDER',
  options: {},
  needed: [],
  operands: { from: 1, to: 1 },
  editorial: 'administration',
  async run({ operands, around, url, now }) {
    const kept = await backUp(url, around.dataFolder, path.resolve(around.from, operands[0]!), now);
    if (!kept.ok) return kept;
    const { folder, tables, rows, media } = kept.value;
    const text = `Backed up ${rows} rows of ${tables} tables and ${media} media files in ${folder}, and compared them.`;
    return ok({ json: { ...kept.value }, text });
  },
});
