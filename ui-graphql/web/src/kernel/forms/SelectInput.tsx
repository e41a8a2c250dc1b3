import { useT } from '../../i18n';

export interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { value: string; text: string }[];
  readonly value: unknown;
  readonly onChange: (value: string) => void;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** A list to open. */
export function SelectInput({ id, label, options, value, onChange, describedBy, invalid }: SelectProps) {
  const t = useT();
  return (
    <>
      <label className="label" htmlFor={id}>{label}</label>
      <select id={id} className="input" value={String(value ?? '')} aria-describedby={describedBy} aria-invalid={invalid} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('form.choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.text}</option>
        ))}
      </select>
    </>
  );
}
