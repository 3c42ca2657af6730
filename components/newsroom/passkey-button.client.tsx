'use client';

import { startAuthentication, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { useState, useTransition } from 'react';
import { Button, type Weight } from '@/components/ui/button';

type Refused = { refused: string[] };
type Props = {
  ask: () => Promise<{ options: PublicKeyCredentialRequestOptionsJSON } | Refused>;
  /** Answers only where it does not lead on. */
  answer: (response: unknown, callbackUrl: unknown) => Promise<Refused>;
  callbackUrl: string;
  weight: Weight;
  words: { passkey: string; working: string; failed: string };
};

/** Asks the browser for a passkey, which is the one part of signing in that needs scripts. */
export function PasskeyButton({ ask, answer, callbackUrl, weight, words }: Props) {
  const [refused, setRefused] = useState<string[]>([]);
  const [busy, start] = useTransition();
  const use = () =>
    start(async () => {
      setRefused([]);
      const asked = await ask();
      if ('refused' in asked) return setRefused(asked.refused);
      // The person may have thought better of it, or this device has none: the browser does not say which.
      const response = await startAuthentication({ optionsJSON: asked.options }).catch(() => null);
      if (!response) return setRefused([words.failed]);
      const answered = await answer(response, callbackUrl);
      if (answered) setRefused(answered.refused);
    });
  return (
    <div className="passkey-button">
      <p role="alert" className="refusal" hidden={refused.length === 0}>
        {refused.join(' ')}
      </p>
      <Button weight={weight} onClick={use} disabled={busy}>
        {busy ? words.working : words.passkey}
      </Button>
    </div>
  );
}
