import { issuerSettings } from '@/app/environment';
import { PasskeyButton } from '@/components/newsroom/passkey-button.client';
import { Button } from '@/components/ui/button';
import type { Language } from '@/domain/language';
import { askForPasskeyAction, signInByIssuerAction, signInByPasskeyAction } from './actions';
import { signInWords } from './sign-in-words';

type Props = { language: Language; callbackUrl: string };

/** Ways in without the password: a passkey, and the sign-in service of the house where one is set up. */
export function OtherWays({ language, callbackUrl }: Props) {
  const t = signInWords(language);
  const issuer = issuerSettings();
  return (
    <div className="sign-in-others">
      <p className="sign-in-or">{t('or')}</p>
      {issuer ? (
        <form action={signInByIssuerAction}>
          <input type="hidden" name="callbackUrl" value={callbackUrl} />
          <Button type="submit" weight="outlined">
            {t('issuer', { name: issuer.name })}
          </Button>
        </form>
      ) : null}
      <PasskeyButton
        ask={askForPasskeyAction}
        answer={signInByPasskeyAction}
        callbackUrl={callbackUrl}
        weight="outlined"
        words={{ passkey: t('passkey'), working: t('passkeyWorking'), failed: t('passkeyFailed') }}
      />
    </div>
  );
}
