import { parseAbsoluteToLocal, parseDate, toZoned, parseAbsolute, type CalendarDate, type ZonedDateTime } from '@internationalized/date';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { now, ZONE } from '../time';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly required?: boolean;
  readonly hideLabel?: boolean;
}

/** A day, typed part by part or stepped with the arrow keys. */
export function DayInput({ label, value, onChange, invalid, describedBy, required, hideLabel }: Props) {
  return (
    <DateField
      className="date-field"
      value={value === null ? null : parseDate(value)}
      onChange={(next: CalendarDate | null) => onChange(next?.toString() ?? null)}
      isInvalid={invalid ?? false}
      isRequired={required ?? false}
      validationBehavior="aria"
      shouldForceLeadingZeros
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'label'}>{label}</Label>
      <DateInput className="input date-input">{(segment) => <DateSegment className="segment" segment={segment} />}</DateInput>
    </DateField>
  );
}

/** An instant, in the time of the stations. */
export function InstantInput({ label, value, onChange, describedBy, hideLabel }: Props) {
  const zoned = value === null ? null : parseAbsolute(value, ZONE);
  return (
    <DateField
      className="date-field"
      granularity="minute"
      hourCycle={24}
      hideTimeZone
      shouldForceLeadingZeros
      placeholderValue={toZoned(parseAbsoluteToLocal(now().toISOString()), ZONE)}
      value={zoned}
      onChange={(next: ZonedDateTime | null) => onChange(next?.toAbsoluteString() ?? null)}
      validationBehavior="aria"
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'label'}>{label}</Label>
      <DateInput className="input date-input">{(segment) => <DateSegment className="segment" segment={segment} />}</DateInput>
    </DateField>
  );
}
