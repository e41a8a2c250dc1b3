import { useId, useState } from 'react';
import { useT } from '../i18n';
import { post, type Answer } from './me';

/** Asks for the password once more, for what only somebody may do who has just shown who they are. It stands in other forms. */
export function ShowAgain({ onDone }: { onDone: () => void }) {
  const t = useT();
  const id = useId();
  const [password, setPassword] = useState('');
  const [result, setResult] = useState<Answer>('ok');

  const confirm = async () => {
    const answer = await post('/api/confirm', { password });
    setResult(answer.result);
    if (answer.result === 'ok') {
      onDone();
    }
  };

  return (
    <div className="banner banner-warn banner-form" role="group" aria-labelledby={`${id}-lead`}>
      <p id={`${id}-lead`}>{t('again.lead')}</p>
      {result !== 'ok' && <p className="refusals" role="alert">{t(result === 'wrong' ? 'signIn.wrong' : `signIn.${result}`)}</p>}
      <div className="field">
        <label className="label" htmlFor={id}>{t('signIn.password')}</label>
        <input
          id={id}
          className="input"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              void confirm();
            }
          }}
        />
      </div>
      <button type="button" className="button" onClick={() => void confirm()}>{t('again.submit')}</button>
    </div>
  );
}
