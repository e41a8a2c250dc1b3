import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { useLocalText } from '../kernel/words';
import { useFacilities } from '../network/facilities';
import type { Task } from './AccountDialog';

const ROLES = ['STATION_STAFF', 'TRACING_OFFICER', 'CHILD_WELFARE_OFFICER', 'SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR', 'PARTNER', 'ESCORT', 'PATROL'] as const;

/** What has to be typed for a task, if anything. */
export function AccountFields({ task }: { task: Task }) {
  const t = useT();
  if (task.kind === 'token') {
    return (
      <>
        <TextField name="label" label={t('accounts.label')} maxLength={60} />
        <div className="field">
          <label className="label" htmlFor="account-days">{t('accounts.days')}</label>
          <input id="account-days" name="days" type="number" className="input" required min={1} max={366} defaultValue={90} />
        </div>
      </>
    );
  }
  if (task.kind === 'link') {
    return <TextField name="subject" label={t('accounts.subject')} maxLength={255} hint={t('accounts.subjectHint')} optional />;
  }
  if (task.kind === 'make') {
    return (
      <>
        <TextField name="username" label={t('signIn.username')} maxLength={40} hint={t('accounts.usernameHint')} />
        <TextField name="staffNumber" label={t('accounts.staffNumber')} maxLength={40} hint={t('accounts.staffNumberHint')} />
        <PlaceFields displayName="" current="STATION_STAFF" station="" region="" />
      </>
    );
  }
  return task.kind === 'change' ? <PlaceFields displayName={task.account.displayName} current={task.account.role} station={task.account.station ?? ''} region={task.account.region ?? ''} /> : null;
}

function PlaceFields({ displayName, current, station, region }: { displayName: string; current: string; station: string; region: string }) {
  const t = useT();
  const local = useLocalText();
  const { stations } = useFacilities();
  return (
    <>
      <TextField name="displayName" label={t('accounts.name')} maxLength={60} initial={displayName} />
      <div className="field">
        <label className="label" htmlFor="account-role">{t('accounts.role')}</label>
        <select id="account-role" name="role" className="input" defaultValue={current}>
          {ROLES.map((one) => <option key={one} value={one}>{enumWord(t, 'role', one)}</option>)}
        </select>
      </div>
      <div className="field">
        <label className="label" htmlFor="account-station">{t('field.station')}</label>
        <select id="account-station" name="station" className="input" defaultValue={station}>
          <option value="">{t('app.noStation')}</option>
          {station !== '' && stations.every((one) => one.facilityId !== station) && <option value={station}>{station}</option>}
          {stations.map((one) => <option key={one.facilityId} value={one.facilityId}>{local(one.name)}</option>)}
        </select>
      </div>
      <TextField name="region" label={t('accounts.region')} maxLength={6} hint={t('accounts.regionHint')} initial={region} optional />
    </>
  );
}

function TextField({ name, label, maxLength, hint, initial, optional }: { name: string; label: string; maxLength: number; hint?: string; initial?: string; optional?: boolean }) {
  const id = `account-${name}`;
  return (
    <div className="field">
      <label className="label" htmlFor={id}>{label}</label>
      <input id={id} name={name} className="input" required={!optional} maxLength={maxLength} defaultValue={initial ?? ''} autoComplete="off" autoCapitalize="none" spellCheck={false} aria-describedby={hint ? `${id}-hint` : undefined} />
      {hint && <p id={`${id}-hint`} className="hint">{hint}</p>}
    </div>
  );
}
