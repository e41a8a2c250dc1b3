import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import type { BroughtInQuery } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { recordReferral, requestHelp } from '../intake/commands';
import { client } from '../kernel/client';
import { faultOf } from '../kernel/faults';
import type { CommandForm } from '../kernel/forms/command';
import { CommandDialog } from '../kernel/forms/CommandDialog';
import { newId, shortId } from '../kernel/ids';
import { Empty, FaultState, Loading, NoPermission } from '../kernel/states/States';
import { minute } from '../kernel/time';
import type { Done } from '../kernel/useCommand';
import { openFile, recordObservation } from '../person/commands';
import { broughtInQuery } from './queries';

type Found = BroughtInQuery['broughtIn'][number];

/** Whom a patrol found: those it brought in itself, until a station has decided about them. */
export function FoundPage() {
  const t = useT();
  const { can } = useSession();
  useTitle(t('found.title'));
  return (
    <div className="page">
      <div className="page-head"><h1 tabIndex={-1}>{t('found.title')}</h1></div>
      <p className="muted">{t('found.lead')}</p>
      {can('broughtIn') ? <FoundPeople /> : <NoPermission />}
    </div>
  );
}

/** A form that is open, with all that it knows already. */
type Open =
  | { readonly of: 'new'; readonly subject: { readonly personId: string; readonly station: string } }
  | { readonly of: 'arrival'; readonly form: typeof requestHelp; readonly found: Found; readonly stayId: string }
  | { readonly of: 'observation'; readonly found: Found };

function FoundPeople() {
  const t = useT();
  const { me, can } = useSession();
  const [open, setOpen] = useState<Open | null>(null);
  const [{ data, error, fetching }, reload] = useQuery({ query: broughtInQuery, requestPolicy: 'network-only' });
  const fault = faultOf(error);
  const people = data?.broughtIn ?? [];
  const { station } = me;
  const close = () => setOpen(null);
  // The list does not wait for a version, so the person is waited for first.
  const saved = async ({ id, version }: Done) => {
    await client.query(broughtInQuery, { personId: id, atLeastVersion: version }, { requestPolicy: 'network-only' }).toPromise();
    reload();
  };
  if (station === null) {
    return <Empty title={t('found.nowhere')} />;
  }
  return (
    <section className="card card-flush" aria-labelledby="found">
      <div className="card-head">
        <h2 id="found">{t('found.list')}</h2>
        {can(openFile.operation) && <button type="button" className="button button-main" onClick={() => setOpen({ of: 'new', subject: { personId: newId('person'), station } })}>{t('found.new')}</button>}
      </div>
      {fault && <FaultState fault={fault} onRetry={() => reload()} />}
      {fetching && !data && <Loading />}
      {data && people.length === 0 && <Empty title={t('found.none')} />}
      {people.length > 0 && (
        <FoundTable
          people={people}
          arrive={(form, found) => setOpen({ of: 'arrival', form, found, stayId: newId('stay') })}
          observe={(found) => setOpen({ of: 'observation', found })}
        />
      )}
      {open?.of === 'new' && <CommandDialog form={openFile} subject={open.subject} version={null} onClose={close} onDone={saved} />}
      {open?.of === 'arrival' && (
        <CommandDialog form={open.form} subject={{ personId: open.found.personId, stayId: open.stayId, station }} version={open.found.version} onClose={close} onDone={saved} />
      )}
      {open?.of === 'observation' && <CommandDialog form={recordObservation} subject={open.found} version={open.found.version} onClose={close} onDone={saved} />}
    </section>
  );
}

interface TableProps {
  readonly people: readonly Found[];
  readonly arrive: (form: typeof requestHelp, found: Found) => void;
  readonly observe: (found: Found) => void;
}

const ARRIVALS = [requestHelp, recordReferral] as const;

function FoundTable({ people, arrive, observe }: TableProps) {
  const t = useT();
  const { can } = useSession();
  const button = <Subject,>(form: CommandForm<Subject>, found: Found, run: () => void) =>
    can(form.operation) && <button key={form.operation} type="button" className="button button-small" aria-label={`${t(form.title)}: ${found.name ?? shortId(found.personId)}`} onClick={run}>{t(form.title)}</button>;
  return (
    <div className="table-scroll">
      <table className="rows-table">
        <caption className="visually-hidden">{t('found.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('found.who')}</th>
            <th scope="col">{t('found.since')}</th>
            <th scope="col">{t('found.stage')}</th>
            <th scope="col">{t('found.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((found) => (
            <tr key={found.personId}>
              <th scope="row">
                {found.name ?? t('person.erased')}
                <span className="file-number">{shortId(found.personId)}</span>
              </th>
              <td className="nowrap">{minute(found.openedAt)}</td>
              <td>{found.stage ? enumWord(t, 'stage', found.stage) : t('found.notAsked')}</td>
              <td>
                <div className="actions">
                  {found.stage === null && ARRIVALS.map((form) => button(form, found, () => arrive(form, found)))}
                  {button(recordObservation, found, () => observe(found))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
