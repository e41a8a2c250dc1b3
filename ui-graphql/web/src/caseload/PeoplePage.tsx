import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import { useT } from '../i18n';
import { DayInput } from '../kernel/forms/DateInputs';
import { Empty, FaultState, Loading, NoPermission, Rebuilding } from '../kernel/states/States';
import { useLocalText } from '../kernel/words';
import { MatchWordFilter } from '../missing/MatchWordFilter';
import { useFacilities } from '../network/facilities';
import { FacetFilter } from './FacetFilter';
import { dayParam, FACETS, filterOf, toggled } from './filters';
import { RowsTable } from './RowsTable';
import { usePages } from './usePages';

const WAIT_MS = 250;

// The text of a search is kept here and never in the address: names are personal.
let lastText = '';

/** Finds people by name and filters. */
export function PeoplePage() {
  const t = useT();
  const { can } = useSession();
  useTitle(t('list.title'));
  return (
    <div className="page">
      <div className="page-head">
        <h1 tabIndex={-1}>{t('list.title')}</h1>
      </div>
      {can('recipients') ? <People /> : <NoPermission />}
    </div>
  );
}

function People() {
  const t = useT();
  const { can } = useSession();
  const [params, setParams] = useSearchParams();
  const location = useLocation();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(lastText);
  const [text, setText] = useState(lastText);
  const { page, rows, fetching, fault, more, reload } = usePages(filterOf(params, text));

  useEffect(() => {
    lastText = typed;
    const timer = setTimeout(() => setText(typed), WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  const wantsFocus = (location.state as { focusSearch?: boolean } | null)?.focusSearch === true;
  useEffect(() => {
    if (wantsFocus) {
      setTimeout(() => box.current?.focus());
    }
  }, [wantsFocus]);

  const put = (name: string, value: string | null) => {
    const next = new URLSearchParams(params);
    if (value === null || value === '') {
      next.delete(name);
    } else {
      next.set(name, value);
    }
    setParams(next, { replace: true });
  };

  return (
    <div className="columns columns-list">
      <section className="card filters" aria-label={t('list.filters')}>
        <FacilityFilter name="station" label={t('list.station')} value={params.get('station')} onChange={(value) => put('station', value)} />
        <FacilityFilter name="home" label={t('list.home')} value={params.get('home')} onChange={(value) => put('home', value)} />
        <MatchWordFilter value={params.get('match')} onChange={(value) => put('match', value)} />
        {FACETS.map((facet) => (
          <FacetFilter key={facet.param} facet={facet} chosen={params.getAll(facet.param)} counts={page?.facets.find((one) => one.name === facet.name)?.values ?? []} onToggle={(value) => setParams(toggled(params, facet.param, value), { replace: true })} />
        ))}
        <DayInput label={t('list.from')} value={dayParam(params, 'from')} onChange={(value) => put('from', value)} />
        <DayInput label={t('list.to')} value={dayParam(params, 'to')} onChange={(value) => put('to', value)} />
        <button type="button" className="button" onClick={() => { setParams({}, { replace: true }); setTyped(''); }}>{t('list.clear')}</button>
      </section>
      <section className="card card-flush" aria-label={t('list.title')}>
        <div className="search-bar">
          <label className="visually-hidden" htmlFor="people-search">{t('list.searchLabel')}</label>
          <input id="people-search" ref={box} data-search className="input" type="search" placeholder={t('list.search')} value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" spellCheck={false} />
          <p className="muted" role="status">{page ? t('list.total', { count: page.total }) : ''}</p>
        </div>
        <Rebuilding percent={page?.rebuilding} />
        {fault && <FaultState fault={fault} onRetry={reload} />}
        {fetching && !page && <Loading lines={12} />}
        {rows.length > 0 && <RowsTable rows={rows} caption={t('list.title')} withStation />}
        {page && rows.length === 0 && (page.rebuilding === null || page.rebuilding === undefined) && (
          <Empty title={t('list.empty')} hint={t('list.empty.hint')}>
            {can('personOpenFile') && <Link className="button button-main" to="/intake">{t('nav.intake')}</Link>}
          </Empty>
        )}
        {page?.hasNext && <div className="more"><button type="button" className="button" aria-disabled={fetching} onClick={more}>{t('list.more')}</button></div>}
      </section>
    </div>
  );
}

interface FacilityFilterProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

function FacilityFilter({ name, label, value, onChange }: FacilityFilterProps) {
  const t = useT();
  const local = useLocalText();
  const { all } = useFacilities();
  return (
    <div className="field">
      <label className="label" htmlFor={`${name}-filter`}>{label}</label>
      <select id={`${name}-filter`} className="input" value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('list.any')}</option>
        {all.map((one) => <option key={one.facilityId} value={one.facilityId}>{local(one.name)}</option>)}
      </select>
    </div>
  );
}
