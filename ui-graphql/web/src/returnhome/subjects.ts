import type { PersonFile } from '../dossier/file';
import type { Choice, Field } from '../kernel/forms/fields';
import { isFetched, receiverChoices, teamOf, trustedOf, type Journey } from './possible';
import { FacilityKind } from '../generated/graphql';

/** A journey as its forms know it: on the file that is open, with the relatives there are to choose from. */
export type JourneySubject = Journey & { readonly kin: PersonFile['kin'] };

export function subjectOf(file: PersonFile, journey: Journey): JourneySubject {
  return { ...journey, personId: file.personId, kin: file.kin };
}

/** A journey as those know it who travel along: what the forms of the way need. */
export type Travelling = Pick<Journey, 'personId' | 'journeyId' | 'mode' | 'stage' | 'leg' | 'boarding'> & {
  readonly stops: readonly { readonly kinId: string | null }[];
};

/** One of those who are to receive the person, and who travels to there. */
export interface StopSubject {
  readonly personId: string;
  readonly journeyId: string;
  readonly stop: number;
  readonly station: string | null;
  readonly escorts: ReturnType<typeof teamOf>;
  /** The accounts to which the journey can be entrusted from there on. */
  readonly accounts: readonly Choice[];
  readonly trusted: readonly string[];
}

export function stopSubjectOf(file: PersonFile, journey: Journey, stop: number, accounts: readonly Choice[]): StopSubject {
  const { personId } = file;
  const { journeyId, stops } = journey;
  return { personId, journeyId, stop, station: stops[stop]?.station ?? null, escorts: teamOf(journey, stop), accounts, trusted: trustedOf(journey, stop) };
}

/** Something to travel with. */
export interface VoucherSubject {
  readonly personId: string;
  readonly journeyId: string;
  readonly number: string;
}

/** Whose file and which journey. */
export const about = ({ personId, journeyId }: { readonly personId: string; readonly journeyId: string }) => ({ personId, journeyId });

const STATIONS = [FacilityKind.RESCUE_STATION, FacilityKind.MINORS_PROTECTION_CENTRE];

/** A station or another facility, but not the one where the person is. */
export function stationField(from: string | null, kinds: readonly FacilityKind[] = STATIONS): Field & { readonly name: 'station' } {
  return { kind: 'facility', name: 'station', kinds, required: true, ...(from ? { except: from } : {}) };
}

/** One of: a station or another facility, a relative, another body; of these, what may be at the end of such a journey. */
export function receiverField(kin: PersonFile['kin'], mode: unknown, from: string | null): Field<'receiver'> & { readonly kind: 'oneOf' } {
  const station: Field = { ...stationField(from, isFetched(mode) ? STATIONS : Object.values(FacilityKind)), label: 'field.receiverStation' };
  const relative: Field = { kind: 'choice', name: 'kinId', choices: receiverChoices(kin), required: true };
  const body: Field = { kind: 'text', name: 'body', label: 'field.receiverBody', required: true };
  const fields = mode === 'KIN_PICKUP' ? [relative] : mode === 'ORIGIN_STATION_FETCH' ? [station] : [station, relative, body];
  return { kind: 'oneOf', name: 'receiver', label: 'field.journeyReceiver', fields, required: true };
}

/** Whether a relative receives the person, so that the document they show is checked. */
export function isReceivedByKin({ stops }: Pick<Travelling, 'stops'>): boolean {
  return Boolean(stops.at(-1)?.kinId);
}
