import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly options: readonly { value: string; text: string; hint?: string | undefined }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly multiple?: boolean;
  readonly describedBy?: string | undefined;
}

/** All choices in sight: one of them, or any number. */
export function Choices({ label, options, chosen, onChange, multiple, describedBy }: Props) {
  const name = useId();
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset className="choices" aria-describedby={describedBy}>
      <legend className="label">{label}</legend>
      <div className="choices-list">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type={multiple ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(option.value)}
              onChange={() => (multiple ? toggle(option.value) : onChange([option.value]))}
            />
            <span>
              {option.text}
              {option.hint && <span className="choice-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
