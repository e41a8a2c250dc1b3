import { useT } from '../../i18n';
import { FieldControl } from './FieldControl';
import { visible, type Field, type Values } from './fields';
import { blankValues, type FieldErrors } from './input';

interface Props {
  readonly label: string;
  readonly add: string;
  readonly fields: readonly Field[];
  readonly wide: boolean;
  readonly rows: readonly Values[];
  readonly errors: FieldErrors;
  readonly path: string;
  readonly onChange: (rows: readonly Values[]) => void;
}

/** Any number of groups: small ones in a line, such as one for each thing a person brought, or whole ones. */
export function RowsInput({ label, add, fields, wide, rows, errors, path, onChange }: Props) {
  const t = useT();
  const put = (index: number, next: Values) => onChange(rows.map((row, at) => (at === index ? next : row)));
  return (
    <fieldset className="rows">
      <legend className="label">{label}</legend>
      {rows.map((row, index) => (
        <fieldset key={index} className={wide ? 'group row-group' : 'row-fields'}>
          <legend className={wide ? 'label' : 'visually-hidden'}>{`${label} ${index + 1}`}</legend>
          {fields.filter((field) => visible(field, row)).map((field) => (
            <FieldControl compact={!wide} key={field.name} field={field} value={row[field.name]} errors={errors} path={`${path}.${index}.${field.name}`} onChange={(next) => put(index, { ...row, [field.name]: next })} />
          ))}
          <button type="button" className="button button-quiet" aria-label={`${t('form.remove')} ${index + 1}`} onClick={() => onChange(rows.filter((_, at) => at !== index))}>
            {t('form.remove')}
          </button>
        </fieldset>
      ))}
      <button type="button" className="button button-small" onClick={() => onChange([...rows, blankValues(fields)])}>
        {add}
      </button>
    </fieldset>
  );
}
