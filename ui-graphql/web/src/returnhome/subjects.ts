import type { PersonFile } from '../dossier/file';
import type { Field } from '../kernel/forms/fields';
import { endOf, isFetched, receiverChoices, teamOf, type Journey } from './possible';
import { FacilityKind } from '../generated/graphql';

/** A journey as its forms know it: on the file that is open, with the relatives there are to choose from. */
export type JourneySubject = Journey & { readonly kin: PersonFile['kin'] };

export function subjectOf(file: PersonFile, journey: Journey): JourneySubject {
  return { ...journey, personId: file.personId, kin: file.kin };
}

/** One of those who are to receive the person, and who travels to there. */
export interface StopSubject {
  readonly personId: string;
  readonly journeyId: string;
  readonly stop: number;
  readonly station: string | null;
  readonly escorts: ReturnType<typeof teamOf>;
}

export function stopSubjectOf(file: PersonFile, journey: Journey, stop: number): StopSubject {
  const { personId } = file;
  return { personId, journeyId: journey.journeyId, stop, station: journey.stops[stop]?.station ?? null, escorts: teamOf(journey, stop) };
}

/** Something to travel with. */
export interface VoucherSubject {
  readonly personId: string;
  readonly journeyId: string;
  readonly number: string;
}

/** Whose file and which journey. */
export const about = ({ personId, journeyId }: { readonly personId: string; readonly journeyId: string }) => ({ personId, journeyId });

/** One of: a station or another facility, a relative, another body; of these, what may be at the end of such a journey. */
export function receiverField(kin: PersonFile['kin'], mode: unknown, from: string | null): Field<'receiver'> & { readonly kind: 'oneOf' } {
  const kinds = isFetched(mode) ? [FacilityKind.RESCUE_STATION, FacilityKind.MINORS_PROTECTION_CENTRE] : Object.values(FacilityKind);
  const station: Field = { kind: 'facility', name: 'station', label: 'field.receiverStation', kinds, required: true, ...(from ? { except: from } : {}) };
  const relative: Field = { kind: 'choice', name: 'kinId', choices: receiverChoices(kin), required: true };
  const body: Field = { kind: 'text', name: 'body', label: 'field.receiverBody', required: true };
  const fields = mode === 'KIN_PICKUP' ? [relative] : mode === 'ORIGIN_STATION_FETCH' ? [station] : [station, relative, body];
  return { kind: 'oneOf', name: 'receiver', label: 'field.journeyReceiver', fields, required: true };
}

/** Whether a relative receives the person, so that the document they show is checked. */
export function isReceivedByKin(journey: Journey): boolean {
  return Boolean(endOf(journey)?.kinId);
}
