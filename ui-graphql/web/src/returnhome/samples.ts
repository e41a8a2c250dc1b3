import type { PersonFile } from '../dossier/file';
import type { JourneyStage } from '../generated/graphql';
import type { Journey, JourneyStop } from './possible';

// What the tests of this folder begin with.

export const OLD = { birth: { earliest: '1950-01-01', latest: '1955-12-31' }, householdCode: null };
export const CHILD = { birth: { earliest: '2016-01-01', latest: '2016-12-31' }, householdCode: null };
export const MOTHER = { kinId: 'kin-000001', relation: 'MOTHER', name: '王某', contact: null, kinPersonId: null, standing: 'VERIFIED', noContact: false } as const;

export const STOP: JourneyStop = {
  station: 'facility-000002', kinId: null, body: null, reception: 'NOT_ASKED', requestId: null, said: null, remarks: null, askedAt: null, answeredAt: null,
};

export const JOURNEY: Journey = {
  personId: 'person-000001', journeyId: 'journey-000001', mode: 'ESCORT', stage: 'PLANNED', from: 'facility-000001', responsible: 'facility-000001', destination: '410300',
  stops: [STOP], leg: 0, reason: '回家', view: null, plannedAt: '2026-11-20T00:00:00Z', approval: null, assessments: [], teams: [], trusts: [], fitness: [], vouchers: [], boarding: [],
  transport: null, expectedArrival: null, checkInDue: null, handoverDue: null, log: [], handovers: [], handedOverAt: null, followUps: [], measures: [], looks: [], brokenAt: null, ending: null,
};

export const journeyOf = (stage: JourneyStage, changed: Partial<Journey> = {}): Journey => ({ ...JOURNEY, stage, ...changed });

/** An old man in the station, unless something else is said. */
export const fileOf = (changed: object): PersonFile => ({
  personId: 'person-000001', identityState: 'PROVISIONAL', category: 'NONE', risks: [], kin: [], identity: OLD, sealed: false, survivor: null, deceasedAt: null,
  stays: [{ station: 'facility-000001', stage: 'IN_STATION', hospital: [], screening: null }], placements: [], journeys: [], custody: [], settlement: null, ...changed,
}) as unknown as PersonFile;
