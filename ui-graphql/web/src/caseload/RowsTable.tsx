import { Link } from 'react-router';
import type { CaseloadRowFragment } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { shortId } from '../kernel/ids';
import { daysInStation, minute, now } from '../kernel/time';
import { useAge, usePersonName } from '../kernel/words';
import { useFacilityName } from '../network/facilities';
import { HomeTag } from './HomeTag';
import { StageTag } from './StageTag';

interface Props {
  readonly rows: readonly CaseloadRowFragment[];
  readonly caption: string;
  readonly withStation?: boolean;
}

/** People, one a line. */
export function RowsTable({ rows, caption, withStation }: Props) {
  const t = useT();
  const nameOf = usePersonName();
  const ageOf = useAge();
  const station = useFacilityName();
  return (
    <div className="table-scroll">
      <table className="rows-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('list.name')}</th>
            <th scope="col">{t('list.sex')}</th>
            <th scope="col">{t('list.age')}</th>
            <th scope="col">{t('list.stage')}</th>
            <th scope="col">{t('list.since')}</th>
            <th scope="col">{t('list.days')}</th>
            <th scope="col">{t('list.category')}</th>
            {withStation && <th scope="col">{t('list.station')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.personId} className={row.mergedAway ? 'row-faint' : ''}>
              <th scope="row">
                <Link to={`/people/${row.personId}`} data-row-link>{nameOf(row.name)}</Link>
                {row.alias && <span className="muted"> {row.alias}</span>}
                <span className="file-number">{shortId(row.personId)}</span>
                {row.identityState !== 'VERIFIED' && <span className="tag">{enumWord(t, 'identityState', row.identityState)}</span>}
                {row.mergedAway && <span className="tag">{t('list.merged')}</span>}
              </th>
              <td>{enumWord(t, 'sex', row.sex)}</td>
              <td className="nowrap">{ageOf(row.birth)}</td>
              <td>
                {row.stage && <StageTag stage={row.stage} />}
                <HomeTag row={row} />
                {row.journey && <span className="tag">{enumWord(t, 'journeyStage', row.journey)}</span>}
              </td>
              <td className="nowrap">{row.requestedAt && minute(row.requestedAt)}</td>
              <td className="number">{row.registeredAt && daysInStation(row.registeredAt, row.endedAt ? new Date(row.endedAt) : now(), [])}</td>
              <td>{row.category !== 'NONE' && enumWord(t, 'category', row.category)}</td>
              {withStation && <td>{station(row.station)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
