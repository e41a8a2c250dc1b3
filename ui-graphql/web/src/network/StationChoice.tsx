import { useT } from '../i18n';
import { useLocalText } from '../kernel/words';
import { useFacilities } from './facilities';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly onChange: (station: string) => void;
}

/** For whom somebody works who belongs to no station. */
export function StationChoice({ id, value, onChange }: Props) {
  const t = useT();
  const local = useLocalText();
  const { stations } = useFacilities();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>{t('field.station')}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('form.choose')}</option>
        {stations.map((one) => <option key={one.facilityId} value={one.facilityId}>{local(one.name)}</option>)}
      </select>
    </div>
  );
}
