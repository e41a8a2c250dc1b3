import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import type { RevealInput } from '../generated/graphql';
import { useT } from '../i18n';
import { client } from '../kernel/client';
import { faultOf, type Fault } from '../kernel/faults';
import type { CommandForm } from '../kernel/forms/command';
import { CommandDialog } from '../kernel/forms/CommandDialog';
import { holdsMask } from '../kernel/masked';
import { Empty, FaultState, Loading, NoPermission } from '../kernel/states/States';
import type { Done } from '../kernel/useCommand';
import { useLocalText } from '../kernel/words';
import { useFacilities } from '../network/facilities';
import { RevealDialog } from '../reveal/RevealDialog';
import { FamiliesTable } from './FamiliesTable';
import { registerFosterFamily } from './fosterCommands';
import { SUPERVISING_KINDS, type FosterFamily } from './possible';
import { fosterFamiliesQuery, fosterFamilyQuery } from './queries';

/** The families that foster children, institution by institution. */
export function FamiliesPage() {
  const t = useT();
  const local = useLocalText();
  const { can, me } = useSession();
  const { all } = useFacilities();
  const [params, setParams] = useSearchParams();
  useTitle(t('families.title'));
  const institutions = all.filter((one) => SUPERVISING_KINDS.includes(one.kind));
  const own = institutions.find((one) => one.facilityId === me.station)?.facilityId;
  const facility = params.get('facility') ?? own ?? '';
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('families.title')}</h1>
      <p className="muted">{t('families.lead')}</p>
      {!can('fosterFamilies') && <NoPermission />}
      {can('fosterFamilies') && institutions.length === 0 && <Empty title={t('families.noInstitution')} hint={t('families.noInstitution.hint')} />}
      {can('fosterFamilies') && institutions.length > 0 && (
        <section className="card card-flush" aria-label={t('families.title')}>
          <div className="search-bar">
            <div className="field">
              <label className="label" htmlFor="institution">{t('families.institution')}</label>
              <select id="institution" className="input" value={facility} onChange={(event) => setParams(event.target.value === '' ? {} : { facility: event.target.value }, { replace: true })}>
                <option value="">{t('form.choose')}</option>
                {institutions.map((one) => <option key={one.facilityId} value={one.facilityId}>{local(one.name)}</option>)}
              </select>
            </div>
          </div>
          {facility === '' ? <Empty title={t('families.choose')} /> : <Families key={facility} facility={facility} />}
        </section>
      )}
    </div>
  );
}

type Family = { readonly form: CommandForm<FosterFamily>; readonly family: FosterFamily };

type Open = { readonly of: 'institution' } | { readonly of: 'family'; readonly form: CommandForm<FosterFamily>; readonly family: FosterFamily };

function Families({ facility }: { facility: string }) {
  const t = useT();
  const { can } = useSession();
  const [open, setOpen] = useState<Open | null>(null);
  const [waiting, setWaiting] = useState<Family | null>(null);
  const [refused, setRefused] = useState<Fault | null>(null);
  const [{ data, error, fetching }, reload] = useQuery({ query: fosterFamiliesQuery, variables: { facility } });
  const fault = faultOf(error);
  const families = data?.fosterFamilies ?? [];
  const again = () => reload();
  // The list does not wait for a version, so the family itself is waited for first.
  const saved = async ({ id, version }: Done) => {
    await client.query(fosterFamilyQuery, { familyId: id, atLeastVersion: version }).toPromise();
    again();
  };
  // A form that begins with what is hidden would send back what stands in its place.
  const act = (form: CommandForm<FosterFamily>, family: FosterFamily) =>
    holdsMask(form.initial?.(family)) ? setWaiting({ form, family }) : setOpen({ of: 'family', form, family });
  const shown = async ({ form, family }: Family, reveal: RevealInput) => {
    setWaiting(null);
    const answer = await client.query(fosterFamilyQuery, { familyId: family.familyId, atLeastVersion: family.version, reveal }).toPromise();
    setRefused(faultOf(answer.error));
    if (answer.data?.fosterFamily) {
      setOpen({ of: 'family', form, family: answer.data.fosterFamily });
    }
  };
  return (
    <>
      {can(registerFosterFamily.operation) && fault?.code !== 'FORBIDDEN' && (
        <div className="actions families-actions">
          <button type="button" className="button button-main" onClick={() => setOpen({ of: 'institution' })}>{t('families.register')}</button>
        </div>
      )}
      {fault?.code === 'FORBIDDEN' && <Empty title={t('state.noPermission')} hint={t('families.unreachable')} />}
      {fault && fault.code !== 'FORBIDDEN' && <FaultState fault={fault} onRetry={again} />}
      {fetching && !data && <Loading />}
      {data && families.length === 0 && <Empty title={t('families.none')} hint={t('families.none.hint')} />}
      {families.length > 0 && <FamiliesTable families={families} act={act} />}
      {waiting && <RevealDialog forForm onClose={() => setWaiting(null)} onReveal={(reveal) => void shown(waiting, reveal)} />}
      {refused && <FaultState fault={refused} onRetry={() => setRefused(null)} />}
      {open?.of === 'institution' && <CommandDialog form={registerFosterFamily} subject={{ facility }} version={null} onClose={() => setOpen(null)} onDone={saved} />}
      {open?.of === 'family' && <CommandDialog form={open.form} subject={open.family} version={open.family.version} onClose={() => setOpen(null)} onDone={saved} />}
    </>
  );
}
