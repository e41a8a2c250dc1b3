import { MatchWord } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { matchWordOf } from './matchWord';

interface Props {
  /** As it stands in the address. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Only those with likely matches of which the program told, and which are still so far. */
export function MatchWordFilter({ value, onChange }: Props) {
  const t = useT();
  return (
    <div className="field">
      <label className="label" htmlFor="match-filter">{t('match.filter')}</label>
      <select id="match-filter" className="input" value={matchWordOf(value) ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value.toLowerCase())}>
        <option value="">{t('list.any')}</option>
        {Object.values(MatchWord).map((one) => <option key={one} value={one}>{enumWord(t, 'matchWord', one)}</option>)}
      </select>
    </div>
  );
}
