import { dutyOf } from '../deadline/due';
import { isKey, type Translate } from '../i18n';
import { enumWord, type Family } from '../i18n/enumWord';
import type { Key } from '../i18n/words';
import { shortId } from '../kernel/ids';
import { minute } from '../kernel/time';

/** The sentence for an event; one that is newer than this page is named as it is. */
export function sentenceOf(t: Translate, name: string): string {
  const key = `event.${name}`;
  return isKey(key) ? t(key) : t('event.unknown', { name });
}

export function journeyOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}

/** Which words a field of an event takes, by its name, or by the event where names are used twice. */
const FAMILIES: Readonly<Record<string, Family>> = {
  sex: 'sex',
  category: 'category',
  risks: 'risk',
  channel: 'channel',
  basis: 'evidence',
  'person.observation-recorded kind': 'observation',
  'person.described kind': 'markKind',
  'person.identity-verified kind': 'evidence',
  'person.identity-corrected kind': 'evidence',
  'person.erasure-proposed reason': 'erasureReason',
  'person.erased reason': 'erasureReason',
  'person.legal-hold-placed ground': 'holdGround',
  'intake.service-provided kind': 'service',
  'intake.help-declined ground': 'declineGround',
  'intake.aid-terminated ground': 'termination',
  'tracing.kin-verified kind': 'evidence',
  'tracing.notice-withdrawn ground': 'withdrawal',
  'tracing.suspended ground': 'suspension',
  'tracing.closed outcome': 'tracingOutcome',
  'placement.proposed type': 'placementType',
  'placement.assessed aspect': 'aspect',
  'placement.reviewed result': 'reviewResult',
  'placement.disrupted cause': 'disruption',
  'placement.ended ground': 'placementEnd',
  'journey.planned mode': 'journeyMode',
  'journey.escorts-assigned role': 'escortRole',
  'journey.voucher-issued kind': 'voucherKind',
  'journey.boarding-step-completed step': 'boardingStep',
  'journey.incident-reported kind': 'incident',
  'journey.follow-up-recorded way': 'followUpWay',
  'journey.follow-up-recorded outcome': 'followUpOutcome',
  medicines: 'medicines',
  part: 'bodyPart',
  side: 'bodySide',
  aim: 'tracingAim',
  outcome: 'checkOutcome',
  sources: 'quickCheck',
  methods: 'rovingMethod',
  channels: 'noticeChannel',
  source: 'leadSource',
  level: 'escalation',
  likelihood: 'likelihood',
  result: 'dnaResult',
  relation: 'relation',
  security: 'security',
  triage: 'triage',
  redFlags: 'redFlag',
  impairment: 'impairment',
  review: 'declineReview',
  mode: 'departureMode',
  stage: 'stage',
  signedBy: 'signatory',
  belongingsSignedBy: 'signatory',
  keptBy: 'custodian',
  told: 'told',
  to: 'belongingsReceiver',
};

/** Where the usual label of a field would mislead. */
const LABELS: Readonly<Record<string, Key>> = {
  'person.described kind': 'field.markKind',
  'person.described speech': 'field.dialect',
  'tracing.notice-published name': 'field.noticeName',
  'tracing.notice-published contact': 'field.noticeContact',
  'tracing.notice-withdrawn ground': 'field.withdrawalGround',
  'tracing.face-candidates-recorded reference': 'field.candidate',
  'tracing.lead-recorded text': 'field.lead',
  'tracing.lead-recorded place': 'field.leadPlace',
  'tracing.suspended ground': 'field.suspensionGround',
  'tracing.closed outcome': 'field.tracingOutcome',
  'placement.proposed type': 'field.placementType',
  'placement.proposed facility': 'field.placementFacility',
  'placement.assessed reference': 'field.assessmentReference',
  'placement.reviewed result': 'field.reviewResult',
  'placement.ended ground': 'field.placementEnd',
  'placement.settlement-plan-submitted facility': 'field.settlementFacility',
  'placement.household-registered division': 'field.householdDivision',
  'journey.planned from': 'field.journeyFrom',
  'journey.planned mode': 'field.journeyMode',
  'journey.planned destination': 'field.journeyDestination',
  'journey.planned station': 'field.receiverStation',
  'journey.planned body': 'field.receiverBody',
  'journey.redirected destination': 'field.journeyDestination',
  'journey.redirected station': 'field.receiverStation',
  'journey.redirected body': 'field.receiverBody',
  'journey.assessed suitable': 'field.returnSuitable',
  'journey.assessed doneOn': 'field.lookedOn',
  'journey.escorts-assigned role': 'field.escortRole',
  'journey.voucher-issued kind': 'field.voucherKind',
  'journey.voucher-issued number': 'field.voucherNumber',
  'journey.voucher-voided number': 'field.voucherNumber',
  'journey.boarding-step-completed step': 'field.boardingStep',
  'journey.incident-reported kind': 'field.incident',
  'journey.follow-up-recorded outcome': 'field.followUpOutcome',
};

const HIDDEN = new Set(['personId', 'occurredAt', 'stayId', 'kinId', 'receiver.kinId', 'noticeId', 'leadId', 'soughtId', 'placementId', 'journeyId', 'key', 'amberAt', 'policy']);

/** Counted from 0 by the event, and from 1 by everybody else. */
const COUNTED = new Set(['stop', 'leg']);

/** Ids that somebody may have to name to another. */
const SHORTENED = ['photo-', 'report-', 'family-', 'request-', 'mission-'];

export interface Line {
  readonly path: string;
  readonly label: string;
  readonly value: string | null;
}

interface Detail {
  readonly path: string;
  readonly value: string | null;
}

/** Words that are neither ours nor in the event: what a place is called, and a country. */
export interface Names {
  readonly place: (id: string) => string;
  readonly nationality: (code: string) => string;
}

/** The fields of an event in words; erased values are null. */
export function linesOf(t: Translate, name: string, details: readonly Detail[], names: Names): Line[] {
  return details
    .filter((detail) => !HIDDEN.has(detail.path))
    .map((detail) => {
      const field = detail.path.split('.').filter((part) => !/^\d+$/.test(part)).at(-1)?.replace(/\[\d+\]$/, '') ?? detail.path;
      return { path: detail.path, label: labelOf(t, name, field), value: detail.value === null ? null : wordOf(t, name, field, detail.value, names) };
    });
}

function labelOf(t: Translate, name: string, field: string): string {
  const key = LABELS[`${name} ${field}`] ?? `field.${field}`;
  return isKey(key) ? t(key) : field;
}

function wordOf(t: Translate, name: string, field: string, value: string, names: Names): string {
  if (value === 'true' || value === 'false') {
    return t(value === 'true' ? 'field.yes' : 'field.no');
  }
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) {
    return minute(value);
  }
  if (value.startsWith('facility-') || value.startsWith('zone-')) {
    return names.place(value);
  }
  if (SHORTENED.some((prefix) => value.startsWith(prefix))) {
    return shortId(value);
  }
  if (COUNTED.has(field)) {
    return String(Number(value) + 1);
  }
  if (value.startsWith('deadline-')) {
    return dutyOf(t, value);
  }
  if (field === 'nationality') {
    return names.nationality(value);
  }
  const family = FAMILIES[`${name} ${field}`] ?? FAMILIES[field];
  const parts = value.replace(/^\[|\]$/g, '').split(/,\s*/);
  return family ? parts.map((part) => enumWord(t, family, part)).join('、') : value;
}
