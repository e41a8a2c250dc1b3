import { useState } from 'react';
import { useT } from '../i18n';
import { client } from '../kernel/client';
import { faultOf, type Fault } from '../kernel/faults';
import type { Refusal } from '../kernel/refusal';
import { Refusals } from '../kernel/states/Refusals';
import { FaultState } from '../kernel/states/States';
import { LanguageSwitch } from './LanguageSwitch';
import { changePassword } from './me';
import { useTitle } from './useTitle';

const SHORTEST = 12;

/** The password that was handed out must be changed before anything else. */
export function PasswordPage({ onDone }: { onDone: () => Promise<void> }) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [differs, setDiffers] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [fault, setFault] = useState<Fault | null>(null);
  useTitle(t('password.title'));

  const send = async (data: FormData) => {
    const next = String(data.get('next'));
    const same = next === String(data.get('repeat'));
    setDiffers(!same);
    if (!same || busy) {
      return;
    }
    setBusy(true);
    const answer = await client.mutation(changePassword, { current: String(data.get('current')), next }).toPromise();
    const errors = answer.data?.changePassword.errors ?? [];
    setRefusals(errors);
    setFault(faultOf(answer.error));
    setBusy(false);
    if (answer.data && errors.length === 0) {
      await onDone();
    }
  };

  return (
    <div className="door">
      <main className="door-card">
        <h1>{t('password.title')}</h1>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            void send(new FormData(event.currentTarget));
          }}
        >
          <p className="form-lead">{t('password.lead')}</p>
          <Refusals refusals={refusals} />
          {fault && <FaultState fault={fault} />}
          {differs && <p className="refusals" role="alert">{t('password.differs')}</p>}
          {(['current', 'next', 'repeat'] as const).map((name) => (
            <div key={name} className="field">
              <label className="label" htmlFor={`password-${name}`}>{t(`password.${name}`)}</label>
              <input id={`password-${name}`} name={name} type="password" className="input" required minLength={name === 'current' ? 1 : SHORTEST} autoComplete={name === 'current' ? 'current-password' : 'new-password'} aria-describedby={name === 'next' ? 'password-hint' : undefined} />
              {name === 'next' && <p id="password-hint" className="hint">{t('password.short')}</p>}
            </div>
          ))}
          <button type="submit" className="button button-main button-wide" aria-disabled={busy}>{t('password.submit')}</button>
        </form>
        <LanguageSwitch />
      </main>
    </div>
  );
}
