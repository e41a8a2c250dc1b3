import { useEffect, useState } from 'react';
import { useT } from '../i18n';
import { Loading } from '../kernel/states/States';
import { CodeField } from './CodeField';
import { LanguageSwitch } from './LanguageSwitch';
import { post, type Answer } from './me';
import { useTitle } from './useTitle';

interface Enrolment {
  readonly secret: string;
  readonly path: string;
  readonly size: number;
}

/** Sets up the authenticator app; shows its secret and the recovery codes this once. */
export function EnrolPage({ onDone }: { onDone: () => Promise<void> }) {
  const t = useT();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Answer>('ok');
  useTitle(t('enrol.title'));

  useEffect(() => {
    let gone = false;
    void post('/api/second-factor', {}).then((answer) => {
      if (!gone) {
        setResult(answer.result);
        setEnrolment(answer.result === 'ok' ? (answer.body as Enrolment) : null);
      }
    });
    return () => {
      gone = true;
    };
  }, []);

  const finish = async (data: FormData) => {
    if (busy) {
      return;
    }
    setBusy(true);
    const answer = await post('/api/second-factor/first', { code: String(data.get('code')) });
    setResult(answer.result);
    setBusy(false);
    if (answer.result === 'ok') {
      setCodes((answer.body as { recoveryCodes: readonly string[] }).recoveryCodes);
    }
  };

  if (codes.length > 0) {
    return (
      <div className="door">
        <main className="door-card">
          <h1>{t('enrol.recovery')}</h1>
          <p className="form-lead">{t('enrol.recoveryLead')}</p>
          <ul className="recovery-codes">
            {codes.map((code) => <li key={code}><code>{code}</code></li>)}
          </ul>
          <button type="button" className="button button-main button-wide" onClick={() => void onDone()}>{t('enrol.kept')}</button>
        </main>
      </div>
    );
  }

  return (
    <div className="door">
      <main className="door-card">
        <h1>{t('enrol.title')}</h1>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            void finish(new FormData(event.currentTarget));
          }}
        >
          <p className="form-lead">{t('enrol.lead')}</p>
          {enrolment === null ? <Loading /> : (
            <>
              <svg className="qr" viewBox={`0 0 ${enrolment.size} ${enrolment.size}`} role="img" aria-label={t('enrol.picture')}>
                <path d={enrolment.path} />
              </svg>
              <dl className="facts"><div><dt>{t('enrol.key')}</dt><dd><code className="secret">{enrolment.secret.replace(/(.{4})/g, '$1 ').trim()}</code></dd></div></dl>
            </>
          )}
          <CodeField result={result} />
          <button type="submit" className="button button-main button-wide" aria-disabled={busy || enrolment === null}>{t('code.submit')}</button>
        </form>
        <LanguageSwitch />
      </main>
    </div>
  );
}
