/** What a browser hands on from a passkey: of the form that it must have, and not too large to be one. */
import { z } from 'zod';

const part = z.string().max(20_000);
const transports = z.array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']));
const common = {
  id: z.string().min(1).max(1400),
  rawId: z.string().max(1400),
  type: z.literal('public-key'),
  /** None was asked for. */
  clientExtensionResults: z.object({}).catch({}),
};

export const newPasskeyResponse = z.object({
  ...common,
  response: z.object({
    clientDataJSON: part,
    attestationObject: part,
    // A device may know a way that this list does not.
    transports: transports.optional().catch(undefined),
  }),
});

export const passkeyResponse = z.object({
  ...common,
  response: z.object({
    clientDataJSON: part,
    authenticatorData: part,
    signature: part,
    userHandle: part.optional(),
  }),
});
