'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';

/** The codes come as they are printed. */
export type CodesAnswer = { refused: string[] } | { codes: string[] };
export type MakeCodes = (before: CodesAnswer | null) => Promise<CodesAnswer>;
type Props = {
  make: MakeCodes;
  words: { make: string; making: string; shownOnce: string; save: string; file: string };
};

export function RecoveryCodes({ make, words }: Props) {
  const [answer, send, sending] = useActionState(make, null);
  const codes = answer && 'codes' in answer ? answer.codes : [];
  return (
    <form action={send} className="recovery-codes">
      <div role="status">
        {answer && 'refused' in answer ? <p className="refusal">{answer.refused.join(' ')}</p> : null}
        {codes.length > 0 ? (
          <>
            <p>{words.shownOnce}</p>
            <ol>
              {codes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ol>
            <p>
              <a
                download={words.file}
                href={`data:text/plain;charset=utf-8,${encodeURIComponent(codes.join('\n') + '\n')}`}
              >
                {words.save}
              </a>
            </p>
          </>
        ) : null}
      </div>
      <Button type="submit" weight="outlined" disabled={sending}>
        {sending ? words.making : words.make}
      </Button>
    </form>
  );
}
