import { ok } from '@/domain/result';
import { verb } from '@/stet/verb';
import { verifiedAnswer } from '@/stet/verified-answer';
import { verifyChains } from '@/storage/verify-chains';

export const verify = verb({
  words: 'verify',
  usage: '[--json]',
  options: {},
  needed: [],
  operands: { from: 0, to: 0 },
  editorial: 'administration',
  run: async ({ url }) => ok(verifiedAnswer(await verifyChains(url))),
});
