import { useEffect, useState } from 'react';
import { useT } from '../i18n';
import { LanguageSwitch } from './LanguageSwitch';
import { THROUGH_PROVIDER } from './me';
import type { SignInResult } from './session';
import { useTitle } from './useTitle';

interface Props {
  readonly onSignIn: (username: string, password: string) => Promise<SignInResult>;
  readonly provider: boolean;
  readonly again?: boolean;
}

/** The form alone: on the first page, and over the page after a session has ended. */
export function SignInForm({ onSignIn, provider, again }: Props) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<SignInResult>('ok');
  return (
    <form
      className="form"
      onSubmit={async (event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        setBusy(true);
        setResult(await onSignIn(String(data.get('username')), String(data.get('password'))));
        setBusy(false);
      }}
    >
      {again && <p className="form-lead">{t('signIn.again')}</p>}
      {result !== 'ok' && <p className="refusals" role="alert">{t(`signIn.${result}`)}</p>}
      <div className="field">
        <label className="label" htmlFor="username">{t('signIn.username')}</label>
        <input id="username" name="username" className="input" required autoComplete="username" autoCapitalize="none" spellCheck={false} />
      </div>
      <div className="field">
        <label className="label" htmlFor="password">{t('signIn.password')}</label>
        <input id="password" name="password" className="input" type="password" required autoComplete="current-password" />
      </div>
      <button type="submit" className="button button-main button-wide" aria-disabled={busy}>{t('signIn.submit')}</button>
      {provider && (again
        ? <a className="button button-wide" href={THROUGH_PROVIDER} target="_blank" rel="noopener">{t('signIn.throughAgain')}</a>
        : <a className="button button-wide" href={THROUGH_PROVIDER}>{t('signIn.through')}</a>)}
    </form>
  );
}

type Unknown = 'NOT_LINKED' | 'PROVIDER_FAILED';

/** What came of signing in through the provider, if that was nothing; the address is cleared of it. */
function useUnknown(): Unknown | null {
  const [unknown] = useState(() => new URLSearchParams(window.location.search).get('door'));
  useEffect(() => {
    if (unknown !== null) {
      window.history.replaceState(null, '', window.location.pathname);
    }
  }, [unknown]);
  return unknown === 'NOT_LINKED' || unknown === 'PROVIDER_FAILED' ? unknown : null;
}

export function SignInPage({ onSignIn, provider }: Props) {
  const t = useT();
  const unknown = useUnknown();
  useTitle(t('signIn.title'));
  return (
    <div className="door">
      <main className="door-card">
        <div className="door-head">
          <img src="/mark.svg" alt="" width="40" height="40" />
          <div>
            <p className="door-name">归途 Homeward</p>
            <p className="muted">{t('signIn.lead')}</p>
          </div>
        </div>
        <h1>{t('signIn.title')}</h1>
        {unknown !== null && <p className="refusals" role="alert">{t(`signIn.${unknown}`)}</p>}
        <SignInForm onSignIn={onSignIn} provider={provider} />
        <LanguageSwitch />
      </main>
    </div>
  );
}
