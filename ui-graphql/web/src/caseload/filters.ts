import { AgeBand, IdentityState, PlacementType, Sex, StatutoryCategory, StayStage, type CaseloadFilterInput } from '../generated/graphql';
import type { Family } from '../i18n/enumWord';
import type { Key } from '../i18n/words';
import { matchWordOf } from '../missing/matchWord';

/** One filter with many values: its name in the address, in the schema and among the facets. */
interface Facet {
  readonly param: string;
  readonly field: 'stages' | 'categories' | 'ageBands' | 'sexes' | 'identity' | 'placements';
  readonly name: 'STAGE' | 'CATEGORY' | 'AGE_BAND' | 'SEX' | 'IDENTITY' | 'PLACEMENT';
  readonly family: Family;
  readonly label: Key;
  readonly values: readonly string[];
}

export const FACETS: readonly Facet[] = [
  { param: 'stage', field: 'stages', name: 'STAGE', family: 'stage', label: 'list.stage', values: Object.values(StayStage) },
  { param: 'category', field: 'categories', name: 'CATEGORY', family: 'category', label: 'list.category', values: Object.values(StatutoryCategory) },
  { param: 'age', field: 'ageBands', name: 'AGE_BAND', family: 'ageBand', label: 'list.ageBand', values: Object.values(AgeBand) },
  { param: 'sex', field: 'sexes', name: 'SEX', family: 'sex', label: 'list.sex', values: Object.values(Sex) },
  { param: 'identity', field: 'identity', name: 'IDENTITY', family: 'identityState', label: 'list.identity', values: Object.values(IdentityState) },
  { param: 'placement', field: 'placements', name: 'PLACEMENT', family: 'placementType', label: 'list.placement', values: Object.values(PlacementType) },
];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day in the address, or null when somebody tampered with it. */
export function dayParam(params: URLSearchParams, name: 'from' | 'to'): string | null {
  const value = params.get(name);
  return value !== null && DAY.test(value) ? value : null;
}

/** The filter of an address. The text of a search is never in it: names are personal. */
export function filterOf(params: URLSearchParams, text: string): CaseloadFilterInput {
  const lists = Object.fromEntries(
    FACETS.map((facet) => [facet.field, params.getAll(facet.param).filter((value) => facet.values.includes(value))]),
  );
  const from = dayParam(params, 'from');
  const to = dayParam(params, 'to');
  return {
    ...lists,
    text: text.trim() === '' ? null : text.trim(),
    station: params.get('station'),
    placedAt: params.get('home'),
    likelyMatch: matchWordOf(params.get('match')),
    requestedFrom: from && `${from}T00:00:00+08:00`,
    requestedTo: to && new Date(Date.parse(`${to}T00:00:00+08:00`) + 24 * 3_600_000).toISOString(),
  };
}

/** The same address with one value of one filter on or off. */
export function toggled(params: URLSearchParams, param: string, value: string): URLSearchParams {
  const next = new URLSearchParams(params);
  const values = next.getAll(param);
  next.delete(param);
  const kept = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  kept.forEach((one) => next.append(param, one));
  return next;
}
