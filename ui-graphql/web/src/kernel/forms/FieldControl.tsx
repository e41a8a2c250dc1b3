import { useId } from 'react';
import { useT } from '../../i18n';
import { enumWord } from '../../i18n/enumWord';
import type { FacilityKind } from '../../generated/graphql';
import { useFacilities } from '../../network/facilities';
import { FamilyInput } from '../../placement/FamilyInput';
import { day, now } from '../time';
import { useLocalText, useNationalities } from '../words';
import { BirthInput } from './BirthInput';
import { Choices } from './Choices';
import { DayInput, InstantInput } from './DateInputs';
import { labelOf, visible, type Field, type Values } from './fields';
import type { FieldErrors } from './input';
import { MomentInput } from './MomentInput';
import { OneOfInput } from './OneOfInput';
import { PersonInput } from './PersonInput';
import { RowsInput } from './RowsInput';
import { SelectInput, type SelectProps } from './SelectInput';
import type { BirthDraft } from './birth';

interface Props {
  readonly field: Field;
  readonly value: unknown;
  readonly errors: FieldErrors;
  readonly path: string;
  readonly onChange: (value: unknown) => void;
  /** In a line with others: a list to open instead of choices in sight. */
  readonly compact?: boolean;
}

/** One field, as its description says, with its label, hint and error tied to it. */
export function FieldControl({ field, value, errors, path, onChange, compact }: Props) {
  const t = useT();
  const id = useId();
  const error = errors[path];
  if (field.kind === 'id') {
    return null;
  }
  const label = t(labelOf(field));
  const optional = field.required || ['moment', 'flag', 'birth', 'checks', 'group', 'oneOf', 'rows'].includes(field.kind);
  const shown = optional ? label : `${label} (${t('form.optional')})`;
  const describedBy = [field.hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className={`field field-${field.kind}`} data-invalid={error !== undefined}>
      <Control field={field} id={id} label={shown} value={value} errors={errors} path={path} onChange={onChange} describedBy={describedBy} invalid={error !== undefined} compact={compact ?? false} />
      {field.hint && <p id={`${id}-hint`} className="hint">{t(field.hint)}</p>}
      {error && <p id={`${id}-error`} className="field-error">{t(error)}</p>}
    </div>
  );
}

interface ControlProps extends Props {
  readonly id: string;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

function Control(props: ControlProps) {
  const { field, id, label, value, errors, path, onChange, describedBy, invalid, compact } = props;
  const t = useT();
  switch (field.kind) {
    case 'moment':
      return <MomentInput label={label} value={value as string | null} onChange={onChange} />;
    case 'date':
      return <DayInput label={label} value={value as string | null} onChange={onChange} invalid={invalid} describedBy={describedBy} required={field.required ?? false} />;
    case 'instant':
      return <InstantInput label={label} value={value as string | null} onChange={onChange} describedBy={describedBy} />;
    case 'birth':
      return <BirthInput label={label} value={value as BirthDraft} onChange={onChange} describedBy={describedBy} invalid={invalid} />;
    case 'person':
      return <PersonInput label={label} onChange={onChange} required={field.required ?? false} invalid={invalid} describedBy={describedBy} />;
    case 'rows':
      return <RowsInput label={label} fields={field.fields} add={t(field.add)} wide={field.wide ?? false} rows={value as readonly Values[]} errors={errors} path={path} onChange={onChange} />;
    case 'group':
      return <GroupInput label={label} bare={field.bare ?? false} fields={field.fields} value={value as Values} errors={errors} path={path} onChange={onChange} />;
    case 'oneOf':
      return <OneOfInput label={label} field={field} value={value as Values} errors={errors} path={path} onChange={onChange} />;
    case 'checks':
      return <Choices label={label} multiple options={words(field.options)} chosen={value as readonly string[]} onChange={onChange} describedBy={describedBy} />;
    case 'yesNo':
      return <Choices label={label} options={[{ value: 'yes', text: t('field.yes') }, { value: 'no', text: t('field.no') }]} chosen={value === null ? [] : [value ? 'yes' : 'no']} onChange={(next) => onChange(next[0] === 'yes')} describedBy={describedBy} />;
    case 'flag':
      return (
        <label className="check">
          <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} aria-describedby={describedBy} aria-invalid={invalid} />
          <span>{label}</span>
        </label>
      );
    case 'select':
      return field.options.length <= 4 && !compact ? (
        <Choices label={label} options={words(field.options)} chosen={value === '' ? [] : [value as string]} onChange={(next) => onChange(next[0] ?? '')} describedBy={describedBy} />
      ) : (
        <SelectInput id={id} label={label} options={words(field.options)} {...{ value, onChange, describedBy, invalid }} />
      );
    case 'choice':
      return <SelectInput id={id} label={label} options={field.choices} {...{ value, onChange, describedBy, invalid }} />;
    case 'nationality':
      return <NationalityInput id={id} label={label} {...{ value, onChange, describedBy, invalid }} />;
    case 'station':
      return <StationInput id={id} label={label} {...{ value, onChange, describedBy, invalid }} />;
    case 'facility':
      return <FacilityInput id={id} label={label} kinds={field.kinds} except={field.except} {...{ value, onChange, describedBy, invalid }} />;
    case 'family':
      return <FamilyInput id={id} label={label} facility={field.facility} {...{ value, onChange, describedBy, invalid }} />;
    default:
      return <TextInput {...props} />;
  }

  function words(options: readonly string[]) {
    const { family, explain } = field.kind === 'select' || field.kind === 'checks' ? field : {};
    return options.map((option) => {
      const hint = explain?.[option];
      return { value: option, text: family ? enumWord(t, family, option) : option, hint: hint && t(hint) };
    });
  }
}

function TextInput({ field, id, label, value, onChange, describedBy, invalid }: ControlProps) {
  const shared = {
    id,
    className: 'input',
    value: String(value ?? ''),
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    'aria-required': field.required ?? false,
    autoComplete: 'off',
    spellCheck: false,
  };
  return (
    <>
      <label className="label" htmlFor={id}>{label}</label>
      {field.kind === 'note' ? (
        <textarea {...shared} rows={3} maxLength={4000} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type="text" inputMode={field.kind === 'number' ? 'decimal' : 'text'} maxLength={field.kind === 'names' ? 4000 : 200} onChange={(event) => onChange(event.target.value)} />
      )}
    </>
  );
}

function StationInput(props: Omit<SelectProps, 'options'>) {
  const { stations } = useFacilities();
  const local = useLocalText();
  return <SelectInput {...props} options={stations.map((one) => ({ value: one.facilityId, text: local(one.name) }))} />;
}

function FacilityInput({ kinds, except, ...props }: Omit<SelectProps, 'options'> & { readonly kinds: readonly FacilityKind[]; readonly except: string | undefined }) {
  const { all } = useFacilities();
  const local = useLocalText();
  const open = all.filter((one) => one.facilityId !== except && kinds.includes(one.kind) && (!one.closesOn || one.closesOn >= day(now())));
  return <SelectInput {...props} options={open.map((one) => ({ value: one.facilityId, text: local(one.name) }))} />;
}

function NationalityInput(props: Omit<SelectProps, 'options'>) {
  return <SelectInput {...props} options={useNationalities()} />;
}

interface GroupProps {
  readonly label: string;
  readonly bare: boolean;
  readonly fields: readonly Field[];
  readonly value: Values;
  readonly errors: FieldErrors;
  readonly path: string;
  readonly onChange: (value: Values) => void;
}

function GroupInput({ label, bare, fields, value, errors, path, onChange }: GroupProps) {
  const inside = (
    <div className="group-fields">
      {fields.filter((field) => visible(field, value)).map((field) => (
        <FieldControl key={field.name} field={field} value={value[field.name]} errors={errors} path={`${path}.${field.name}`} onChange={(next) => onChange({ ...value, [field.name]: next })} />
      ))}
    </div>
  );
  return bare ? inside : (
    <fieldset className="group">
      <legend className="label">{label}</legend>
      {inside}
    </fieldset>
  );
}
