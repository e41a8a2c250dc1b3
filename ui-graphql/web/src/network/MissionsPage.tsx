import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import { RowsTable } from '../caseload/RowsTable';
import { useT } from '../i18n';
import { client } from '../kernel/client';
import { faultOf } from '../kernel/faults';
import type { CommandForm } from '../kernel/forms/command';
import { CommandDialog } from '../kernel/forms/CommandDialog';
import { Empty, FaultState, Loading, NoPermission } from '../kernel/states/States';
import type { Done } from '../kernel/useCommand';
import { watch } from '../kernel/watch';
import { useLocalText } from '../kernel/words';
import { useFacilities, useFacilityName } from './facilities';
import { proposeMission } from './missionCommands';
import { peopleOfMissionQuery, rovingMissionQuery, rovingMissionsQuery } from './missionQueries';
import { partedFor, seesPeople, type Mission } from './missions';
import { MissionsTable } from './MissionsTable';
import { stationChanged } from './queries';

/** The teams that a station sends to others, and those that come to it. */
export function MissionsPage() {
  const t = useT();
  const local = useLocalText();
  const { can, me } = useSession();
  const { stations } = useFacilities();
  const [params, setParams] = useSearchParams();
  useTitle(t('missions.title'));
  const station = params.get('station') ?? me.station ?? '';
  return (
    <div className="page">
      <div className="page-head">
        <h1 tabIndex={-1}>{t('missions.title')}</h1>
        {can('rovingMissions') && stations.length > 1 && (
          <label className="inline-label">
            <span>{t('field.station')}</span>
            <select className="input" value={station} onChange={(event) => setParams(event.target.value === '' ? {} : { station: event.target.value }, { replace: true })}>
              <option value="">{t('form.choose')}</option>
              {stations.map((one) => <option key={one.facilityId} value={one.facilityId}>{local(one.name)}</option>)}
            </select>
          </label>
        )}
      </div>
      <p className="muted">{t('missions.lead')}</p>
      {!can('rovingMissions') && <NoPermission />}
      {can('rovingMissions') && (station === '' ? <Empty title={t('missions.choose')} /> : <Missions key={station} station={station} />)}
    </div>
  );
}

type Open = { readonly of: 'station' } | { readonly of: 'mission'; readonly form: CommandForm<Mission>; readonly mission: Mission };

function Missions({ station }: { station: string }) {
  const t = useT();
  const { can, me } = useSession();
  const [open, setOpen] = useState<Open | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [{ data, error, fetching }, reload] = useQuery({ query: rovingMissionsQuery, variables: { station } });
  const fault = faultOf(error);
  const forbidden = fault?.code === 'FORBIDDEN';
  useEffect(() => (can('stationChanged') && !forbidden ? watch(stationChanged, { station }, () => reload()) : undefined), [station, can, forbidden, reload]);
  const all = data?.rovingMissions ?? [];
  const { toUs, fromUs } = partedFor(station, all);
  const people = all.find((mission) => mission.missionId === shown && seesPeople(mission, station));
  const act = (form: CommandForm<Mission>, mission: Mission) => setOpen({ of: 'mission', form, mission });
  const show = (mission: Mission) => setShown(mission.missionId);
  const close = () => setOpen(null);
  // The list does not wait for a version, so the mission itself is waited for first.
  const saved = async ({ id, version }: Done) => {
    await client.query(rovingMissionQuery, { missionId: id, atLeastVersion: version }).toPromise();
    reload();
  };
  return (
    <>
      {forbidden && <Empty title={t('state.noPermission')} hint={t('missions.unreachable')} />}
      {fault && !forbidden && <FaultState fault={fault} onRetry={() => reload()} />}
      {fetching && !data && <Loading />}
      {data && (
        <>
          <section className="card card-flush" aria-labelledby="to-us">
            <div className="card-head"><h2 id="to-us">{t('missions.toUs')}</h2></div>
            {toUs.length === 0 ? <Empty title={t('missions.toUs.none')} /> : <MissionsTable caption={t('missions.toUs')} station={station} missions={toUs} act={act} show={show} />}
          </section>
          <section className="card card-flush" aria-labelledby="from-us">
            <div className="card-head">
              <h2 id="from-us">{t('missions.fromUs')}</h2>
              {can(proposeMission.operation) && <button type="button" className="button button-main" onClick={() => setOpen({ of: 'station' })}>{t('missions.propose')}</button>}
            </div>
            {fromUs.length === 0 ? <Empty title={t('missions.fromUs.none')} /> : <MissionsTable caption={t('missions.fromUs')} station={station} missions={fromUs} act={act} show={show} />}
          </section>
          {people && <People key={people.missionId} mission={people} />}
        </>
      )}
      {open?.of === 'station' && <CommandDialog form={proposeMission} subject={{ station, leader: me.actor }} version={null} onClose={close} onDone={saved} />}
      {open?.of === 'mission' && <CommandDialog form={open.form} subject={open.mission} version={open.mission.version} onClose={close} onDone={saved} />}
    </>
  );
}

/** With whom the team of a mission works. */
function People({ mission }: { mission: Mission }) {
  const t = useT();
  const nameOf = useFacilityName();
  const [{ data, error, fetching }, reload] = useQuery({ query: peopleOfMissionQuery, variables: { missionId: mission.missionId }, requestPolicy: 'network-only' });
  const fault = faultOf(error);
  const title = t('missions.people.at', { station: nameOf(mission.host) });
  const people = data?.peopleOfMission ?? [];
  return (
    <section className="card card-flush" aria-labelledby="people">
      <div className="card-head"><h2 id="people">{title}</h2></div>
      {fault && <FaultState fault={fault} onRetry={() => reload()} />}
      {fetching && !data && <Loading />}
      {data && (people.length === 0 ? <Empty title={t('missions.people.none')} /> : <RowsTable rows={people} caption={title} />)}
    </section>
  );
}
