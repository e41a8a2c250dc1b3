import { Link } from 'react-router';
import { StageTag } from '../caseload/StageTag';
import type { CaseloadRowFragment } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { shortId } from '../kernel/ids';
import { now } from '../kernel/time';
import { useAge, usePersonName } from '../kernel/words';
import { useFacilityName } from '../network/facilities';
import { COLUMNS, inColumn, type Board } from './boards';
import { DueTag } from './DueTag';

interface Props {
  readonly board: Board;
  readonly rows: readonly CaseloadRowFragment[];
}

/** People, one a line, and what is owed to each in the columns of the board. */
export function BoardTable({ board, rows }: Props) {
  const t = useT();
  const nameOf = usePersonName();
  const ageOf = useAge();
  const facility = useFacilityName();
  const at = now();
  return (
    <div className="table-scroll">
      <table className="rows-table">
        <caption className="visually-hidden">{t(`board.${board}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('list.name')}</th>
            <th scope="col">{t('list.age')}</th>
            <th scope="col">{t('list.stage')}</th>
            <th scope="col">{t('list.station')}</th>
            {COLUMNS[board].map(({ head }) => <th key={head} scope="col">{t(head)}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.personId}>
              <th scope="row">
                <Link to={`/people/${row.personId}`} data-row-link>{nameOf(row.name)}</Link>
                <span className="file-number">{shortId(row.personId)}</span>
              </th>
              <td className="nowrap">{ageOf(row.birth)}</td>
              <td>
                {row.journey ? <span className="tag">{enumWord(t, 'journeyStage', row.journey)}</span> : row.stage && <StageTag stage={row.stage} />}
              </td>
              <td>{facility(row.station)}</td>
              {COLUMNS[board].map((column) => (
                <td key={column.head}>
                  {inColumn(column, row.deadlines).map((owed) => <DueTag key={owed.deadlineId} owed={owed} at={at} />)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
