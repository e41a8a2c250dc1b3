import { useCallback, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useLocation, useParams, useSearchParams } from 'react-router';
import { BreakGlass } from '../access/BreakGlass';
import { GlassBanner } from '../access/GlassBanner';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import { DeadlineList } from '../deadline/DeadlineList';
import { useT } from '../i18n';
import { BedDialog } from '../intake/BedDialog';
import { StaySection } from '../intake/StaySection';
import { CommandDialog } from '../kernel/forms/CommandDialog';
import { Empty, FaultState, Loading, NoPermission } from '../kernel/states/States';
import { holdsMask } from '../kernel/masked';
import { minute } from '../kernel/time';
import type { Done } from '../kernel/useCommand';
import { doneByTeam } from '../network/missions';
import { useMissionWith } from '../network/useMission';
import { Tombstone } from '../person/ErasureSection';
import { IdentitySection } from '../person/IdentitySection';
import { KinSection } from '../person/KinSection';
import { ManageSection } from '../person/ManageSection';
import { ObservationsSection } from '../person/ObservationsSection';
import { SamePersonBanner } from '../person/SamePerson';
import { PlacementSection } from '../placement/PlacementSection';
import { livedOf, type Placement } from '../placement/possible';
import { StartDialog } from '../placement/StartDialog';
import { ReturnHomeSection } from '../returnhome/ReturnHomeSection';
import { ReadsSection } from '../reads/ReadsSection';
import { Revealed } from '../reveal/context';
import { RevealBar } from '../reveal/RevealBar';
import { RevealDialog } from '../reveal/RevealDialog';
import { useReveal } from '../reveal/useReveal';
import { TracingSection } from '../tracing/TracingSection';
import { AsOfBar } from './AsOfBar';
import { Chronology } from './Chronology';
import { Conflict } from './Conflict';
import { lastStay, type PersonFile } from './file';
import { FileActions, type AnyForm, type Special } from './actions';
import { FileHeader } from './FileHeader';
import { useFile } from './useFile';

const SECTIONS = ['stay', 'tracing', 'placement', 'returnhome', 'identity', 'kin', 'observations', 'manage'] as const;

/** One person's file, now or as it was known at an instant. */
export function FilePage() {
  const t = useT();
  const { can } = useSession();
  const { personId = '' } = useParams();
  useTitle(t('file.title'));
  return (
    <div className="page">{can('recipient') ? <OneFile key={personId} personId={personId} /> : <><h1>{t('file.title')}</h1><NoPermission /></>}</div>
  );
}

interface Opened {
  readonly form: AnyForm | Special;
  readonly subject: unknown;
  readonly before: PersonFile;
}

function OneFile({ personId }: { personId: string }) {
  const t = useT();
  const { can } = useSession();
  const [params, setParams] = useSearchParams();
  const asOf = instantOf(params.get('asOf'));
  const travelling = params.has('asOf');
  const [reveal, setReveal] = useReveal();
  const [asking, setAsking] = useState<'page' | 'form' | null>(null);
  const { file, loading, fault, load } = useFile(personId, asOf, reveal);
  const [opened, setOpened] = useState<Opened | null>(null);
  const mission = useMissionWith(file);
  // Who comes from a report wants to go on with tracing.
  const location = useLocation();
  const first = (location.state as { section?: string } | null)?.section ?? SECTIONS[0];

  const travel = useCallback(
    (next: string | null) => setParams(next === null ? {} : { asOf: next }, { replace: true }),
    [setParams],
  );
  const close = () => {
    setOpened(null);
    // The button that opened the form may be gone by now; the focus must not be.
    setTimeout(() => document.activeElement === document.body && document.querySelector<HTMLElement>('h1')?.focus(), 50);
  };
  const saved = (done: Done) => load(done.id === personId ? done.version : null);
  const shut = useCallback(() => void load(), [load]);
  const conflicted = useCallback((actual: number) => void load(actual), [load]);

  if (loading) {
    return <><h1 className="visually-hidden">{t('file.title')}</h1><Loading lines={10} /></>;
  }
  if (!file) {
    return (
      <>
        <h1>{t('file.title')}</h1>
        {asOf !== null && <AsOfBar personId={personId} asOf={asOf} onChange={travel} />}
        {fault ? <FaultState fault={fault} onRetry={() => void load()} /> : <Empty title={t('asOf.none')} hint={t('asOf.none.hint')} />}
        {fault?.code === 'NOT_FOUND' && <BreakGlass personId={personId} onOpen={() => void load()} />}
      </>
    );
  }
  if (file.erasure?.erasedAt) {
    return (
      <>
        <Tombstone file={file} />
        {can('chronology') && <Chronology personId={personId} asOf={asOf} version={file.version} station={file.openedBy} placedAt="" reveal={null} />}
      </>
    );
  }
  // A form that begins with what is hidden would send back what stands in its place.
  const act = (form: AnyForm | Special, subject: unknown = file) =>
    typeof form !== 'string' && holdsMask(form.initial?.(subject)) ? setAsking('form') : setOpened({ form, subject, before: file });
  const readOnly = asOf !== null || file.sealed;
  // A roving team does little on a file of another station, whatever its role does at home.
  const here = mission === null ? can : (operation: string) => can(operation) && doneByTeam(file, mission).includes(operation);
  return (
    <Revealed value={reveal}>
    <FileActions value={{ file, readOnly, past: asOf !== null, act, can: here, mission }}>
      <FileHeader file={file} asOf={asOf}>
        {!travelling && <button type="button" className="button button-small" onClick={() => travel(file.changedAt)}>{t('asOf.open')}</button>}
      </FileHeader>
      {travelling && <AsOfBar personId={personId} asOf={asOf} onChange={travel} />}
      {asOf !== null && <p className="banner banner-past" role="status">{t('asOf.banner', { when: minute(asOf) })}</p>}
      {fault && <FaultState fault={fault} onRetry={() => void load()} />}
      <GlassBanner personId={personId} onShut={shut} />
      <RevealBar of={file} reveal={reveal} onAsk={() => setAsking('page')} onHide={() => setReveal(null)} />
      {asking && <RevealDialog forForm={asking === 'form'} onClose={() => setAsking(null)} onReveal={(next) => { setAsking(null); setReveal(next); }} />}
      {mission && <p className="banner" role="status">{t('missions.visiting')}</p>}
      {asOf === null && !file.survivor && can('duplicatesOf') && <SamePersonBanner />}
      <DeadlineList deadlines={file.deadlines} asOf={asOf} />
      <div className="columns columns-file">
        <Tabs className="tabs" defaultSelectedKey={first}>
          <TabList className="tab-list" aria-label={t('file.sections')}>
            {[...SECTIONS, ...(can('readsOfPerson') ? (['reads'] as const) : [])].map((section) => <Tab key={section} id={section} className="tab">{t(`file.${section}`)}</Tab>)}
          </TabList>
          <TabPanel id="stay" className="card tab-panel"><StaySection /></TabPanel>
          <TabPanel id="tracing" className="card tab-panel"><TracingSection /></TabPanel>
          <TabPanel id="placement" className="card tab-panel"><PlacementSection /></TabPanel>
          <TabPanel id="returnhome" className="card tab-panel"><ReturnHomeSection /></TabPanel>
          <TabPanel id="identity" className="card tab-panel"><IdentitySection /></TabPanel>
          <TabPanel id="kin" className="card tab-panel"><KinSection /></TabPanel>
          <TabPanel id="observations" className="card tab-panel"><ObservationsSection /></TabPanel>
          {can('readsOfPerson') && <TabPanel id="reads" className="card tab-panel"><ReadsSection personId={personId} /></TabPanel>}
          <TabPanel id="manage" className="card tab-panel"><ManageSection /></TabPanel>
        </Tabs>
        {can('chronology') ? <Chronology personId={personId} asOf={asOf} version={file.version} station={lastStay(file)?.station ?? file.openedBy} placedAt={livedOf(file).home?.facility ?? ''} reveal={reveal} /> : <NoPermission />}
      </div>
      {opened?.form === 'bed' && <BedDialog file={opened.before} onClose={close} onDone={saved} />}
      {opened?.form === 'start' && <StartDialog file={opened.before} placement={opened.subject as Placement} onClose={close} onDone={saved} />}
      {opened && typeof opened.form !== 'string' && (
        <CommandDialog form={opened.form} subject={opened.subject} version={opened.before.version} onClose={close} onDone={saved} onConflict={conflicted} conflict={<Conflict before={opened.before} now={file} />} />
      )}
    </FileActions>
    </Revealed>
  );
}

function instantOf(param: string | null): string | null {
  return param === null || Number.isNaN(Date.parse(param)) ? null : param;
}
