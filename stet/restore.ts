import path from 'node:path';
import { ok } from '@/domain/result';
import { verb } from '@/stet/verb';
import { verifiedAnswer } from '@/stet/verified-answer';
import { restore as putBack } from '@/storage/restore';

export const restore = verb({
  words: 'restore',
  usage: 'FOLDER',
  options: {},
  needed: [],
  operands: { from: 1, to: 1 },
  editorial: 'administration',
  async run({ operands, around, url }) {
    const restored = await putBack(url, around.dataFolder, path.resolve(around.from, operands[0]!));
    if (!restored.ok) return restored;
    const { verified, ...counts } = restored.value;
    const { takenAt, rows, tables, media } = counts;
    const answer = verifiedAnswer(verified);
    const text = `Restored ${rows} rows of ${tables} tables and ${media} media files, as of ${takenAt}.`;
    return ok({ ...answer, json: { ...counts, verified: answer.json }, text: `${text}\n${answer.text}` });
  },
});
