import { useId } from 'react';
import { useT } from '../../i18n';
import type { BirthDraft } from './birth';
import { Choices } from './Choices';
import { DayInput } from './DateInputs';

interface Props {
  readonly label: string;
  readonly value: BirthDraft;
  readonly onChange: (value: BirthDraft) => void;
  readonly invalid: boolean;
  readonly describedBy?: string | undefined;
}

/** A birth date, or about how old somebody looks. */
export function BirthInput({ label, value, onChange, invalid, describedBy }: Props) {
  const t = useT();
  const id = useId();
  return (
    <div className="birth">
      <Choices
        label={label}
        describedBy={describedBy}
        options={[
          ...(value.kept ? [{ value: 'kept', text: t('field.birth.kept', { from: value.kept.earliest, to: value.kept.latest }) }] : []),
          { value: 'unknown', text: t('field.birth.unknown') },
          { value: 'age', text: t('field.birth.age') },
          { value: 'date', text: t('field.birth.date') },
        ]}
        chosen={[value.mode]}
        onChange={([mode]) => onChange({ ...value, mode: (mode ?? 'unknown') as BirthDraft['mode'] })}
      />
      {value.mode === 'age' && (
        <div className="birth-ages">
          {(['from', 'to'] as const).map((end) => (
            <div key={end}>
              <label className="label" htmlFor={`${id}-${end}`}>{t(`field.birth.${end}`)}</label>
              <input id={`${id}-${end}`} className="input input-short" inputMode="numeric" maxLength={3} value={value[end]} aria-invalid={invalid} onChange={(event) => onChange({ ...value, [end]: event.target.value.trim() })} />
            </div>
          ))}
        </div>
      )}
      {value.mode === 'date' && <DayInput label={t('field.birth.date')} value={value.date} onChange={(date) => onChange({ ...value, date })} invalid={invalid} />}
    </div>
  );
}
