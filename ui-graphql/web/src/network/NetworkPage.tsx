import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { client } from '../kernel/client';
import { faultOf } from '../kernel/faults';
import { CommandDialog } from '../kernel/forms/CommandDialog';
import type { CommandForm } from '../kernel/forms/command';
import { Empty, FaultState, Loading } from '../kernel/states/States';
import type { Done } from '../kernel/useCommand';
import { useLocalText } from '../kernel/words';
import { BedBoard, type Zone } from './BedBoard';
import { FACILITY_FORMS, openFacility, openZone, ZONE_FORMS } from './commands';
import { useFacilities, type Facility } from './facilities';
import { bedBoardQuery, facilitiesQuery } from './queries';

type Open =
  | { readonly of: 'network' }
  | { readonly of: 'facility'; readonly form: CommandForm<Facility>; readonly facility: Facility }
  | { readonly of: 'zone'; readonly form: CommandForm<Zone>; readonly zone: Zone };

/** The facilities, and the zones and beds of the chosen one. */
export function NetworkPage() {
  const t = useT();
  const local = useLocalText();
  const { can, me } = useSession();
  const { all, reload } = useFacilities();
  const [chosen, setChosen] = useState<string | null>(me.station ?? null);
  const [open, setOpen] = useState<Open | null>(null);
  const facility = all.find((one) => one.facilityId === chosen) ?? all[0];
  useTitle(t('network.title'));
  const [board, reloadBoard] = useQuery({
    query: bedBoardQuery,
    variables: { station: facility?.facilityId ?? '' },
    pause: !facility || !can('bedBoard'),
  });
  // Neither list waits for a version by itself, so what was changed is waited for first.
  const facilitySaved = async ({ id, version }: Done) => {
    await client.query(facilitiesQuery, { facilityId: id, atLeastVersion: version }).toPromise();
    setChosen(id);
    reload();
    reloadBoard();
  };
  const zoneSaved = async ({ id, version }: Done) => {
    await client.query(bedBoardQuery, { station: facility?.facilityId ?? '', zoneId: id, atLeastVersion: version }).toPromise();
    reload();
    reloadBoard();
  };
  const fault = faultOf(board.error);
  return (
    <div className="page">
      <div className="page-head">
        <h1 tabIndex={-1}>{t('network.title')}</h1>
        {can('fosterFamilies') && <Link className="button" to="/families">{t('families.title')}</Link>}
        {can(openFacility.operation) && (
          <button type="button" className="button button-main" onClick={() => setOpen({ of: 'network' })}>{t('network.openFacility')}</button>
        )}
      </div>
      <div className="columns columns-list">
        <section className="card" aria-label={t('network.facilities')}>
          <h2>{t('network.facilities')}</h2>
          {all.length === 0 && <Empty title={t('network.noFacilities')} hint={t(can(openFacility.operation) ? 'network.noFacilities.begin' : 'network.noFacilities.hint')} />}
          <ul className="plain-list">
            {all.map((one) => (
              <li key={one.facilityId}>
                <button type="button" className="list-choice" aria-pressed={one === facility} onClick={() => setChosen(one.facilityId)}>
                  <span>{local(one.name)}</span>
                  <span className="muted">{enumWord(t, 'facilityKind', one.kind)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        {facility && (
          <section className="card" aria-label={local(facility.name)}>
            <h2>{local(facility.name)}</h2>
            <p className="muted">{[facility.address, facility.phone].filter(Boolean).join(' · ')}</p>
            {facility.licence && (
              <p className="muted">
                {t('network.licence', { number: facility.licence.number, to: facility.licence.validTo })} ·{' '}
                {facility.licence.offers.map((one) => enumWord(t, 'licensed', one)).join('、')}
              </p>
            )}
            {facility.closesOn && <p className="muted">{t('network.closed', { day: facility.closesOn })}</p>}
            <div className="actions">
              {FACILITY_FORMS.filter((form) => can(form.operation)).map((form) => (
                <button key={form.operation} type="button" className="button button-small" onClick={() => setOpen({ of: 'facility', form, facility })}>{t(form.title)}</button>
              ))}
            </div>
            {board.fetching && !board.data && <Loading />}
            {fault && <FaultState fault={fault} onRetry={reloadBoard} />}
            {board.data?.bedBoard.zones.length === 0 && <Empty title={t('network.noZones')} hint={t('network.noZones.hint')} />}
            {board.data?.bedBoard.zones.map((zone) => (
              <div key={zone.zoneId} className="zone-block">
                <BedBoard zones={[zone]} names={new Map()} />
                <div className="actions">
                  {ZONE_FORMS.filter((form) => can(form.operation)).map((form) => (
                    <button key={form.operation} type="button" className="button button-quiet" aria-label={`${t(form.title)}: ${local(zone.name)}`} onClick={() => setOpen({ of: 'zone', form, zone })}>{t(form.title)}</button>
                  ))}
                </div>
              </div>
            ))}
          </section>
        )}
      </div>
      {open?.of === 'network' && <CommandDialog form={openFacility} subject={null} version={null} onClose={() => setOpen(null)} onDone={facilitySaved} />}
      {open?.of === 'facility' && <CommandDialog form={open.form} subject={open.facility} version={open.facility.version} onClose={() => setOpen(null)} onDone={open.form === openZone ? zoneSaved : facilitySaved} />}
      {open?.of === 'zone' && <CommandDialog form={open.form} subject={open.zone} version={open.zone.version} onClose={() => setOpen(null)} onDone={zoneSaved} />}
    </div>
  );
}
