import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import type { OwnJourneyFragment } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { client } from '../kernel/client';
import { DueList } from '../kernel/DueList';
import { Facts } from '../kernel/Facts';
import { faultOf } from '../kernel/faults';
import type { CommandForm } from '../kernel/forms/command';
import { CommandDialog } from '../kernel/forms/CommandDialog';
import { Empty, FaultState, Loading, NoPermission } from '../kernel/states/States';
import { minute } from '../kernel/time';
import type { Done } from '../kernel/useCommand';
import { useLocalText } from '../kernel/words';
import { RevealBar } from '../reveal/RevealBar';
import { RevealDialog } from '../reveal/RevealDialog';
import { useReveal } from '../reveal/useReveal';
import { duesOf } from './due';
import { ownActions } from './ownActions';
import { ownJourneysQuery } from './ownQueries';
import type { Travelling } from './subjects';

type Own = OwnJourneyFragment;

/** The journeys that are entrusted to whoever is signed in, made for a telephone: one card each. */
export function OwnJourneysPage() {
  const t = useT();
  const { can } = useSession();
  useTitle(t('ownJourneys.title'));
  return (
    <div className="page">
      <div className="page-head"><h1 tabIndex={-1}>{t('ownJourneys.title')}</h1></div>
      {can('ownJourneys') ? <OwnJourneys /> : <NoPermission />}
    </div>
  );
}

function OwnJourneys() {
  const t = useT();
  const [reveal, setReveal] = useReveal();
  const [asking, setAsking] = useState(false);
  const [{ data, error, fetching }, reload] = useQuery({ query: ownJourneysQuery, variables: { reveal }, requestPolicy: 'network-only' });
  const fault = faultOf(error);
  const journeys = data?.ownJourneys ?? [];
  return (
    <>
      <RevealBar of={journeys} reveal={reveal} onAsk={() => setAsking(true)} onHide={() => setReveal(null)} />
      {asking && <RevealDialog onClose={() => setAsking(false)} onReveal={(next) => { setReveal(next); setAsking(false); }} />}
      {fault && <FaultState fault={fault} onRetry={() => reload()} />}
      {fetching && !data && <Loading />}
      {data && journeys.length === 0 && <Empty title={t('ownJourneys.none')} hint={t('ownJourneys.none.hint')} />}
      {journeys.map((journey) => <OwnJourneyCard key={journey.journeyId} journey={journey} reload={() => reload()} />)}
    </>
  );
}

interface CardProps {
  readonly journey: Own;
  readonly reload: () => void;
}

function OwnJourneyCard({ journey, reload }: CardProps) {
  const t = useT();
  const { can } = useSession();
  const [form, setForm] = useState<CommandForm<Travelling> | null>(null);
  const name = journey.name ?? t('person.erased');
  const actions = ownActions(journey).filter((one) => can(one.operation));
  // The list does not wait for a version, so the journey itself is waited for first.
  const saved = async ({ version }: Done) => {
    await client.query(ownJourneysQuery, { personId: journey.personId, atLeastVersion: version }, { requestPolicy: 'network-only' }).toPromise();
    reload();
  };
  return (
    <section className="card" aria-label={name}>
      <h2>
        {name}
        <span className="tag">{enumWord(t, 'journeyStage', journey.stage)}</span>
      </h2>
      <DueList dues={duesOf(journey)} />
      {actions.length > 0 && (
        <div className="actions">
          {actions.map((one, index) => (
            <button key={one.operation} type="button" className={`button ${index === 0 ? 'button-main' : one.serious ? 'button-warn' : ''}`} aria-label={`${t(one.title)}: ${name}`} onClick={() => setForm(one)}>{t(one.title)}</button>
          ))}
        </div>
      )}
      <OwnFacts journey={journey} />
      <OwnStops journey={journey} />
      {form && <CommandDialog form={form} subject={journey} version={journey.version} onClose={() => setForm(null)} onDone={saved} />}
    </section>
  );
}

function OwnFacts({ journey }: { readonly journey: Own }) {
  const t = useT();
  const local = useLocalText();
  const { from, team, fitness, vouchers } = journey;
  return (
    <Facts
      facts={[
        ['field.journeyMode', enumWord(t, 'journeyMode', journey.mode)],
        ['field.sex', enumWord(t, 'sex', journey.sex)],
        ['field.birth', journey.birth && [...new Set([journey.birth.earliest, journey.birth.latest])].join(' – ')],
        ['field.journeyFrom', [from.stationName && local(from.stationName), from.stationPhone].filter(Boolean).join(' ')],
        ['field.escorts', team.map((one) => [one.name ?? t('person.erased'), enumWord(t, 'escortRole', one.role), one.phone].filter(Boolean).join(' ')).join('、')],
        ['field.fit', fitness && t(fitness.fit ? 'field.yes' : 'field.no')],
        ['field.conditions', fitness?.conditions],
        ['journey.vouchers', vouchers.map((one) => `${enumWord(t, 'voucherKind', one.kind)} ${one.number}`).join('、')],
        ['field.transport', journey.transport],
        ['field.expectedArrival', journey.expectedArrival && minute(journey.expectedArrival)],
      ]}
    />
  );
}

function OwnStops({ journey }: { readonly journey: Own }) {
  const t = useT();
  const local = useLocalText();
  if (journey.stops.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{t('journey.stops')}</h3>
      <ol className="plain-list lines">
        {journey.stops.map((stop, index) => (
          <li key={index} className={index < journey.leg ? 'row-faint' : ''}>
            <strong>{stop.stationName ? local(stop.stationName) : (stop.receiver ?? t('person.erased'))}</strong>
            <span className="tag">{enumWord(t, 'reception', stop.reception)}</span>
            <p>{[stop.address, stop.stationPhone ?? stop.phone].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
