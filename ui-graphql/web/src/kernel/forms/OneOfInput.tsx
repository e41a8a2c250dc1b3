import { useT } from '../../i18n';
import { Choices } from './Choices';
import { FieldControl } from './FieldControl';
import { chosenOf, labelOf, type Field, type Values } from './fields';
import type { FieldErrors } from './input';

interface Props {
  readonly label: string;
  readonly field: Field & { readonly kind: 'oneOf' };
  readonly value: Values;
  readonly errors: FieldErrors;
  readonly path: string;
  readonly onChange: (value: Values) => void;
}

/** First which of them, then that one. What was typed for another one is not lost before the form is sent. */
export function OneOfInput({ label, field, value, errors, path, onChange }: Props) {
  const t = useT();
  const { fields } = field;
  const chosen = chosenOf(field, value);
  return (
    <div className="one-of">
      {fields.length > 1 && (
        <Choices label={label} options={fields.map((one) => ({ value: one.name, text: t(labelOf(one)) }))} chosen={chosen ? [chosen.name] : []} onChange={([of]) => onChange({ ...value, of })} />
      )}
      {chosen && <FieldControl key={chosen.name} field={chosen} value={value[chosen.name]} errors={errors} path={`${path}.${chosen.name}`} onChange={(next) => onChange({ ...value, [chosen.name]: next })} />}
    </div>
  );
}
