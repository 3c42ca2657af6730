import { ok } from '@/domain/result';
import { resetSecondFactor } from '@/editorial/reset-second-factor';
import { verb } from '@/stet/verb';

/** Where the last administrator has lost the telephone, whoever has the machine helps. */
export const personResetSecondFactor = verb({
  words: 'person reset-second-factor',
  usage: 'EMAIL',
  options: {},
  needed: [],
  operands: { from: 1, to: 1 },
  editorial: 'administration',
  async run({ operands: [email = ''], around, now }) {
    const by = { personId: null, channel: 'command_line', systemUser: around.systemUser, now } as const;
    const result = await resetSecondFactor(by, email);
    if (!result.ok) return result;
    const { name, sessions } = result.value;
    const ended = sessions === 1 ? '1 sign-in was ended' : `${sessions} sign-ins were ended`;
    return ok({
      json: { email, name, sessions },
      text: `Reset the second factor of ${name}; ${ended}. The password is enough for the next sign-in.`,
    });
  },
});
