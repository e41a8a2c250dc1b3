import { useState } from 'react';
import { useT } from '../i18n';
import { CodeField } from './CodeField';
import { LanguageSwitch } from './LanguageSwitch';
import { post, type Answer } from './me';
import { useTitle } from './useTitle';

/** The password was right: now a code of the authenticator app. */
export function CodePage({ onDone }: { onDone: () => Promise<void> }) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Answer>('ok');
  useTitle(t('code.title'));

  const give = async (data: FormData) => {
    if (busy) {
      return;
    }
    setBusy(true);
    const answer = await post('/api/second-factor/code', { code: String(data.get('code')) });
    setResult(answer.result);
    setBusy(false);
    if (answer.result === 'ok') {
      await onDone();
    }
  };

  return (
    <div className="door">
      <main className="door-card">
        <h1>{t('code.title')}</h1>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            void give(new FormData(event.currentTarget));
          }}
        >
          <p className="form-lead">{t('code.lead')}</p>
          <CodeField result={result} />
          <button type="submit" className="button button-main button-wide" aria-disabled={busy}>{t('code.submit')}</button>
        </form>
        <LanguageSwitch />
      </main>
    </div>
  );
}
