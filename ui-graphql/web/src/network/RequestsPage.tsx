import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import { useT } from '../i18n';
import { client } from '../kernel/client';
import { faultOf } from '../kernel/faults';
import type { CommandForm } from '../kernel/forms/command';
import { CommandDialog } from '../kernel/forms/CommandDialog';
import { Empty, FaultState, Loading, NoPermission } from '../kernel/states/States';
import type { Done } from '../kernel/useCommand';
import { watch } from '../kernel/watch';
import { useLocalText } from '../kernel/words';
import { useFacilities } from './facilities';
import { stationChanged } from './queries';
import { sendStationRequest } from './requestCommands';
import { stationRequestQuery, stationRequestsQuery } from './requestQueries';
import { partedFor, type StationRequest } from './requests';
import { RequestsTable } from './RequestsTable';

/** What a station is asked by others, and what it asks of them. */
export function RequestsPage() {
  const t = useT();
  const local = useLocalText();
  const { can, me } = useSession();
  const { stations } = useFacilities();
  const [params, setParams] = useSearchParams();
  useTitle(t('requests.title'));
  const station = params.get('station') ?? me.station ?? '';
  return (
    <div className="page">
      <div className="page-head">
        <h1 tabIndex={-1}>{t('requests.title')}</h1>
        {can('rovingMissions') && <Link className="button" to="/missions">{t('missions.title')}</Link>}
        {can('stationRequests') && stations.length > 1 && (
          <label className="inline-label">
            <span>{t('field.station')}</span>
            <select className="input" value={station} onChange={(event) => setParams(event.target.value === '' ? {} : { station: event.target.value }, { replace: true })}>
              <option value="">{t('form.choose')}</option>
              {stations.map((one) => <option key={one.facilityId} value={one.facilityId}>{local(one.name)}</option>)}
            </select>
          </label>
        )}
      </div>
      <p className="muted">{t('requests.lead')}</p>
      {!can('stationRequests') && <NoPermission />}
      {can('stationRequests') && (station === '' ? <Empty title={t('requests.choose')} /> : <Requests key={station} station={station} />)}
    </div>
  );
}

type Open = { readonly of: 'station' } | { readonly of: 'request'; readonly form: CommandForm<StationRequest>; readonly request: StationRequest };

function Requests({ station }: { station: string }) {
  const t = useT();
  const { can } = useSession();
  const [open, setOpen] = useState<Open | null>(null);
  const [{ data, error, fetching }, reload] = useQuery({ query: stationRequestsQuery, variables: { station } });
  const fault = faultOf(error);
  const forbidden = fault?.code === 'FORBIDDEN';
  // What the other station does is told, and so is a new request that the list did not have yet.
  useEffect(() => (can('stationChanged') && !forbidden ? watch(stationChanged, { station }, () => reload()) : undefined), [station, can, forbidden, reload]);
  const { toUs, fromUs } = partedFor(station, data?.stationRequests ?? []);
  const act = (form: CommandForm<StationRequest>, request: StationRequest) => setOpen({ of: 'request', form, request });
  const close = () => setOpen(null);
  // The list does not wait for a version, so the request itself is waited for first.
  const saved = async ({ id, version }: Done) => {
    await client.query(stationRequestQuery, { requestId: id, atLeastVersion: version }).toPromise();
    reload();
  };
  return (
    <>
      {forbidden && <Empty title={t('state.noPermission')} hint={t('requests.unreachable')} />}
      {fault && !forbidden && <FaultState fault={fault} onRetry={() => reload()} />}
      {fetching && !data && <Loading />}
      {data && (
        <>
          <section className="card card-flush" aria-labelledby="to-us">
            <div className="card-head"><h2 id="to-us">{t('requests.toUs')}</h2></div>
            {toUs.length === 0 ? <Empty title={t('requests.toUs.none')} /> : <RequestsTable caption={t('requests.toUs')} station={station} requests={toUs} act={act} />}
          </section>
          <section className="card card-flush" aria-labelledby="from-us">
            <div className="card-head">
              <h2 id="from-us">{t('requests.fromUs')}</h2>
              {can(sendStationRequest.operation) && <button type="button" className="button button-main" onClick={() => setOpen({ of: 'station' })}>{t('requests.send')}</button>}
            </div>
            {fromUs.length === 0 ? <Empty title={t('requests.fromUs.none')} /> : <RequestsTable caption={t('requests.fromUs')} station={station} requests={fromUs} act={act} />}
          </section>
        </>
      )}
      {open?.of === 'station' && <CommandDialog form={sendStationRequest} subject={{ station }} version={null} onClose={close} onDone={saved} />}
      {open?.of === 'request' && <CommandDialog form={open.form} subject={open.request} version={open.request.version} onClose={close} onDone={saved} />}
    </>
  );
}
