import { useT } from '../i18n';
import type { Answer } from './me';

/** Where a code is typed, and what was wrong with the last one. */
export function CodeField({ result }: { result: Answer }) {
  const t = useT();
  return (
    <>
      {result !== 'ok' && <p className="refusals" role="alert">{t(`code.${result}`)}</p>}
      <div className="field">
        <label className="label" htmlFor="code">{t('code.label')}</label>
        <input id="code" name="code" className="input" required autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} maxLength={24} />
      </div>
    </>
  );
}
