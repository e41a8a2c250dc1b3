import { useId, useState } from 'react';
import { useT } from '../i18n';
import { post, THROUGH_PROVIDER, type Answer } from './me';
import { useSession } from './session';

/** Asks once more who sits there, for what only somebody may do who has just shown it. It stands in other forms. */
export function ShowAgain({ onDone }: { onDone: () => void }) {
  const { again } = useSession();
  return again === 'PROVIDER' ? <ThroughProvider onDone={onDone} /> : <Typed what={again} onDone={onDone} />;
}

function Typed({ what, onDone }: { what: 'PASSWORD' | 'CODE'; onDone: () => void }) {
  const t = useT();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [result, setResult] = useState<Answer>('ok');
  const password = what === 'PASSWORD';

  const confirm = async () => {
    const answer = await post('/api/confirm', password ? { password: typed } : { code: typed });
    setResult(answer.result);
    if (answer.result === 'ok') {
      onDone();
    }
  };

  return (
    <div className="banner banner-warn banner-form" role="group" aria-labelledby={`${id}-lead`}>
      <p id={`${id}-lead`}>{t(password ? 'again.lead' : 'again.leadCode')}</p>
      {result !== 'ok' && <p className="refusals" role="alert">{t(!password ? `code.${result}` : result === 'wrong' ? 'signIn.wrong' : `signIn.${result}`)}</p>}
      <div className="field">
        <label className="label" htmlFor={id}>{t(password ? 'signIn.password' : 'code.label')}</label>
        <input
          id={id}
          className="input"
          type={password ? 'password' : 'text'}
          autoComplete={password ? 'current-password' : 'one-time-code'}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
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

/** In another window, so that what was typed in this one stays. */
function ThroughProvider({ onDone }: { onDone: () => void }) {
  const t = useT();
  const id = useId();
  return (
    <div className="banner banner-warn banner-form" role="group" aria-labelledby={`${id}-lead`}>
      <p id={`${id}-lead`}>{t('again.leadProvider')}</p>
      <a className="button" href={THROUGH_PROVIDER} target="_blank" rel="noopener">{t('signIn.throughAgain')}</a>
      <button type="button" className="button" onClick={onDone}>{t('again.done')}</button>
    </div>
  );
}
