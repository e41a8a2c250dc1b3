import { BoardingStep, JourneyMode, type CustodyLinkFragment, type JourneyFileFragment, type JourneyStage } from '../generated/graphql';
import { kinChoices, mayBeChild, openStay, type PersonFile } from '../dossier/file';
import { ageSpan, day, now } from '../kernel/time';
import { isLived } from '../placement/possible';

// What the file as it stands leaves possible. The rules are the server's; this only spares useless clicks.

export type Journey = JourneyFileFragment;
export type JourneyStop = Journey['stops'][number];
export type CustodyLink = CustodyLinkFragment;

const PLANS: readonly JourneyStage[] = ['PLANNED', 'DESTINATION_CONFIRMED', 'APPROVED'];
const UNDERWAY: readonly JourneyStage[] = ['IN_TRANSIT', 'AT_RELAY', 'ARRIVED', 'REFUSED_AT_DESTINATION', 'MISSING'];
const FOLLOWED: readonly JourneyStage[] = ['HANDED_OVER', 'FOLLOW_UP'];
const STAYS: readonly string[] = ['REGISTERED', 'IN_STATION', 'IN_HOSPITAL', 'DEPARTING'];
const ALONE_FROM_AGE = 16;

export function isPlan({ stage }: Journey): boolean {
  return PLANS.includes(stage);
}

export function isUnderway({ stage }: Pick<Journey, 'stage'>): boolean {
  return UNDERWAY.includes(stage);
}

export function isLive(journey: Journey): boolean {
  return isPlan(journey) || isUnderway(journey);
}

export function isFollowed({ stage }: Journey): boolean {
  return FOLLOWED.includes(stage);
}

export function isOver(journey: Journey): boolean {
  return !isLive(journey) && !isFollowed(journey);
}

export function endsAlone(mode: unknown): boolean {
  return mode === 'SELF_WITH_TICKET' || mode === 'ASSISTED_BOARDING';
}

export function isFetched(mode: unknown): boolean {
  return mode === 'KIN_PICKUP' || mode === 'ORIGIN_STATION_FETCH';
}

export function isEscorted(mode: unknown): boolean {
  return mode === 'ESCORT' || mode === 'RELAY';
}

export function liveJourney(file: PersonFile): Journey | null {
  return file.journeys.find(isLive) ?? null;
}

/** Who answers for the person now: the station of the stay, or the facility where they live. */
export function caredForBy(file: PersonFile): string | null {
  const stay = openStay(file);
  if (stay && STAYS.includes(stay.stage)) {
    return stay.station;
  }
  return file.placements.find((one) => isLived(one) && one.facility)?.facility ?? null;
}

/** The relatives to whom somebody may be brought; that they are proven to be so is asked before anybody sets out. */
export function kinWhoMayReceive(kin: PersonFile['kin']): PersonFile['kin'] {
  return kin.filter((one) => !one.noContact && one.standing !== 'REJECTED');
}

export function receiverChoices(kin: PersonFile['kin']) {
  return kinChoices(kinWhoMayReceive(kin));
}

function hasImpairmentSign({ stays, risks }: PersonFile): boolean {
  const seen = stays.some(({ screening }) => screening && screening.impairment !== 'NONE');
  return seen || risks.includes('SUSPECTED_DEMENTIA') || risks.includes('MENTAL_DISORDER');
}

/** Whether a doctor says first that the person can travel. */
export function needsDoctor(file: PersonFile): boolean {
  const last = file.stays.at(-1);
  const treated = Boolean(last) && ((last?.screening?.redFlags.length ?? 0) > 0 || (last?.hospital.length ?? 0) > 0);
  return treated || hasImpairmentSign(file) || file.risks.includes('SERIOUS_ILLNESS') || file.risks.includes('PREGNANT');
}

function mayGoAlone(file: PersonFile): boolean {
  const { birth } = file.identity;
  return Boolean(birth) && birth !== null && ageSpan(birth, day(now())).youngest >= ALONE_FROM_AGE && !hasImpairmentSign(file);
}

/** The ways that fit the person. */
export function modesOf(file: PersonFile): readonly JourneyMode[] {
  return Object.values(JourneyMode).filter((mode) => {
    if (endsAlone(mode)) {
      return mayGoAlone(file);
    }
    return mode !== 'KIN_PICKUP' || kinWhoMayReceive(file.kin).length > 0;
  });
}

/** The last stop, where the journey ends; there is none for whoever travels alone. */
export function endOf({ stops }: Journey): JourneyStop | null {
  return stops.at(-1) ?? null;
}

/** How many stations lie on the way. */
export function relaysOf({ stops }: { readonly stops: readonly unknown[] }): number {
  return Math.max(0, stops.length - 1);
}

/** Whether everybody agreed who is still to receive the person. */
export function isConfirmed({ stops, leg }: Journey): boolean {
  return stops.slice(leg).every((stop) => stop.reception === 'CONFIRMED');
}

export function needsReception(file: PersonFile, { mode }: Journey): boolean {
  return isEscorted(mode) || mode === 'ORIGIN_STATION_FETCH' || (!endsAlone(mode) && mayBeChild(file));
}

/** An adult who goes alone needs nobody's leave. */
export function needsApproval(file: PersonFile, { mode }: Journey): boolean {
  return !endsAlone(mode) || mayBeChild(file);
}

/** A child goes back to a family that somebody looked at. */
export function needsAssessment(file: PersonFile, journey: Journey): boolean {
  return Boolean(endOf(journey)?.kinId) && mayBeChild(file);
}

export function teamOf({ teams }: Journey, leg: number) {
  return teams.findLast((team) => team.leg === leg)?.escorts ?? [];
}

/** With which accounts those sign in who travel from a stop on. */
export function trustedOf({ trusts }: Journey, leg: number): readonly string[] {
  return trusts.find((trust) => trust.leg === leg)?.accounts ?? [];
}

/** What the person can travel with now; there is one at most, and none once they are home. */
export function validVoucher({ vouchers, handedOverAt }: Journey) {
  return handedOverAt ? null : (vouchers.find((one) => !one.voided) ?? null);
}

/** The step of bringing the person on board that comes next. */
export function nextStep({ boarding }: Pick<Journey, 'boarding'>): BoardingStep | null {
  return Object.values(BoardingStep)[boarding.length] ?? null;
}
