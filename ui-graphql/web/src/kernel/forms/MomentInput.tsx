import { useT } from '../../i18n';
import { now } from '../time';
import { Choices } from './Choices';
import { InstantInput } from './DateInputs';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Mostly it happened just now; otherwise the clerk says when. */
export function MomentInput({ label, value, onChange }: Props) {
  const t = useT();
  return (
    <div className="moment">
      <Choices
        label={label}
        options={[
          { value: 'now', text: t('field.occurredAt.now') },
          { value: 'earlier', text: t('field.occurredAt.earlier') },
        ]}
        chosen={[value === null ? 'now' : 'earlier']}
        onChange={([next]) => onChange(next === 'now' ? null : wholeMinute())}
      />
      {value !== null && <InstantInput label={label} hideLabel value={value} onChange={(next) => onChange(next ?? wholeMinute())} />}
    </div>
  );
}

function wholeMinute(): string {
  const instant = now();
  instant.setSeconds(0, 0);
  return instant.toISOString();
}
