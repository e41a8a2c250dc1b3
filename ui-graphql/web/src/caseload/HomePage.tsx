import { useEffect, useMemo } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { firstPage } from '../app/firstPage';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import { OPEN_STAGES } from '../dossier/file';
import { MatchWord } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { faultOf } from '../kernel/faults';
import { Empty, FaultState, Loading, NoPermission, Rebuilding } from '../kernel/states/States';
import { watch } from '../kernel/watch';
import { useLocalText, usePersonName } from '../kernel/words';
import { newMatchesQuery } from '../missing/queries';
import { BedBoard } from '../network/BedBoard';
import { useFacilities } from '../network/facilities';
import { bedBoardQuery, stationChanged } from '../network/queries';
import { recipientsQuery } from './queries';
import { RowsTable } from './RowsTable';
import { ShiftPanel } from './ShiftPanel';

const FIRST = 100;

/** The home page: what is open at the station, its beds and its shift. */
export function HomePage() {
  const t = useT();
  const local = useLocalText();
  const { me, can } = useSession();
  const { stations } = useFacilities();
  const [params, setParams] = useSearchParams();
  const station = params.get('station') ?? me.station ?? null;
  useTitle(t('home.title'));
  const name = stations.find((one) => one.facilityId === station)?.name;
  const first = firstPage(can);
  if (first !== '/') {
    return <Navigate to={first} replace />;
  }
  return (
    <div className="page">
      <div className="page-head">
        <h1 tabIndex={-1}>{name ? local(name) : t('home.title')}</h1>
        {stations.length > 1 && (
          <label className="inline-label">
            <span>{t('home.station')}</span>
            <select className="input" value={station ?? ''} onChange={(event) => setParams(event.target.value === '' ? {} : { station: event.target.value })}>
              <option value="">{t('form.choose')}</option>
              {stations.map((one) => <option key={one.facilityId} value={one.facilityId}>{local(one.name)}</option>)}
            </select>
          </label>
        )}
      </div>
      {!can('recipients') ? <NoPermission /> : station === null ? <Empty title={t('home.chooseStation')} /> : <StationHome key={station} station={station} />}
    </div>
  );
}

function StationHome({ station }: { station: string }) {
  const t = useT();
  const nameOf = usePersonName();
  const { can } = useSession();
  const filter = useMemo(() => ({ station, stages: [...OPEN_STAGES] }), [station]);
  const [list, reloadList] = useQuery({ query: recipientsQuery, variables: { filter, first: FIRST } });
  const [likely, reloadLikely] = useQuery({ query: newMatchesQuery, variables: { filter: { station, likelyMatch: MatchWord.NEW }, station }, pause: !can('missingReports') });
  const [board, reloadBoard] = useQuery({ query: bedBoardQuery, variables: { station }, pause: !can('bedBoard') });

  useEffect(
    () =>
      can('stationChanged')
        ? watch(stationChanged, { station }, () => {
            reloadList();
            reloadLikely();
            reloadBoard();
          })
        : undefined,
    [station, can, reloadList, reloadLikely, reloadBoard],
  );

  const page = list.data?.recipients;
  const listFault = faultOf(list.error);
  const boardFault = faultOf(board.error);
  const counts = new Map(page?.facets.find((facet) => facet.name === 'STAGE')?.values.map((one) => [one.value, one.count]));
  const names = new Map(page?.rows.map((row) => [row.personId, nameOf(row.name)]));
  const rows = [...(page?.rows ?? [])].sort(byUrgency);
  return (
    <>
      <Rebuilding percent={page?.rebuilding} />
      {likely.data && <NewMatches station={station} people={likely.data.recipients.total} reports={likely.data.missingReports.total} />}
      <nav className="tiles" aria-label={t('home.stages')}>
        {OPEN_STAGES.map((stage) => (
          <Link key={stage} className={`tile tile-${stage.toLowerCase().replaceAll('_', '-')}`} to={`/people?station=${station}&stage=${stage}`}>
            <span className="tile-count">{page ? (counts.get(stage) ?? 0) : '–'}</span>
            <span className="tile-name">{enumWord(t, 'stage', stage)}</span>
          </Link>
        ))}
      </nav>
      <div className="columns columns-home">
        <section className="card card-flush" aria-labelledby="queue">
          <div className="card-head">
            <h2 id="queue">{t('home.queue')}</h2>
            {page && page.total > FIRST && <Link to={`/people?station=${station}&${OPEN_STAGES.map((stage) => `stage=${stage}`).join('&')}`}>{t('home.queue.all', { count: page.total })}</Link>}
          </div>
          {list.fetching && !page && <Loading lines={9} />}
          {listFault && <FaultState fault={listFault} onRetry={reloadList} />}
          {page && rows.length > 0 && <RowsTable rows={rows} caption={t('home.queue')} />}
          {page && rows.length === 0 && !page.rebuilding && (
            <Empty title={t('home.empty')} hint={t('home.empty.hint')}>
              {can('personOpenFile') && <Link className="button button-main" to="/intake">{t('nav.intake')}</Link>}
            </Empty>
          )}
        </section>
        <div className="side">
          {can('shiftCounts') && <ShiftPanel station={station} />}
          <section className="card" aria-labelledby="beds">
            <h2 id="beds">{t('network.bedBoard')}</h2>
            {!can('bedBoard') && <NoPermission />}
            {board.fetching && !board.data && <Loading />}
            {boardFault && <FaultState fault={boardFault} onRetry={reloadBoard} />}
            {board.data && board.data.bedBoard.zones.length === 0 && <Empty title={t('network.noZones')} hint={t('network.noZones.hint')} />}
            {board.data && <BedBoard zones={board.data.bedBoard.zones} names={names} />}
          </section>
        </div>
      </div>
    </>
  );
}

interface NewMatchesProps {
  readonly station: string;
  readonly people: number;
  readonly reports: number;
}

/** Likely matches of which the station was told and which nobody read yet; nothing where there are none. */
function NewMatches({ station, people, reports }: NewMatchesProps) {
  const t = useT();
  if (people + reports === 0) {
    return null;
  }
  return (
    <nav className="banner banner-links" aria-label={t('home.likely')}>
      {people > 0 && <Link to={`/people?station=${station}&match=new`}>{t('home.likely.people', { count: people })}</Link>}
      {reports > 0 && <Link to="/reports?match=new">{t('home.likely.reports', { count: reports })}</Link>}
    </nav>
  );
}

interface Row {
  readonly stage: string | null;
  readonly requestedAt: string | null;
}

/** Who waits at the desk comes first, the longest wait on top. */
function byUrgency(one: Row, other: Row): number {
  const place = (row: Row) => OPEN_STAGES.findIndex((stage) => stage === row.stage);
  return place(one) - place(other) || (one.requestedAt ?? '').localeCompare(other.requestedAt ?? '');
}
