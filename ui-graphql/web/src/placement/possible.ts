import { AssessmentAspect, type FacilityKind, PlacementType, type FosterFamilyFileFragment, type PlacementFileFragment } from '../generated/graphql';
import { mayBeChild, mustPrepareDeparture, openStay, type PersonFile } from '../dossier/file';
import { kinWhoMayKnow } from '../tracing/possible';

// What the file as it stands leaves possible. The rules are the server's; this only spares useless clicks.

export type Placement = PlacementFileFragment;
export type Settlement = NonNullable<PersonFile['settlement']>;
export type FosterFamily = FosterFamilyFileFragment;

const AMONG_ADULTS: readonly PlacementType[] = ['ENTRUSTED_CARE', 'ELDER_HOME', 'SOCIAL_WELFARE_INSTITUTION'];
const AMONG_CHILDREN: readonly PlacementType[] = ['FOSTER', 'CHILD_WELFARE_INSTITUTION', 'MINORS_PROTECTION_CENTRE', 'CHILDRENS_VILLAGE', 'ADOPTION'];

const BED_IS_TAKEN: readonly PlacementType[] = [
  'ENTRUSTED_CARE', 'CHILD_WELFARE_INSTITUTION', 'MINORS_PROTECTION_CENTRE', 'CHILDRENS_VILLAGE', 'ELDER_HOME', 'SOCIAL_WELFARE_INSTITUTION', 'SETTLEMENT_WITH_HUKOU',
];

/** The kinds of facility that may be responsible; none where nobody but the family is. */
const KINDS: Readonly<Record<PlacementType, readonly FacilityKind[]>> = {
  STATION_BED: ['RESCUE_STATION', 'MINORS_PROTECTION_CENTRE'],
  HOSPITAL: ['HOSPITAL', 'PSYCHIATRIC_HOSPITAL'],
  ENTRUSTED_CARE: ['ENTRUSTED_CARE_HOME', 'ELDER_HOME', 'SOCIAL_WELFARE_INSTITUTION', 'PSYCHIATRIC_HOSPITAL'],
  FOSTER: ['CHILD_WELFARE_INSTITUTION', 'MINORS_PROTECTION_CENTRE'],
  CHILD_WELFARE_INSTITUTION: ['CHILD_WELFARE_INSTITUTION'],
  MINORS_PROTECTION_CENTRE: ['MINORS_PROTECTION_CENTRE'],
  CHILDRENS_VILLAGE: ['CHILDRENS_VILLAGE'],
  KIN_CARE: [],
  ELDER_HOME: ['ELDER_HOME'],
  SOCIAL_WELFARE_INSTITUTION: ['SOCIAL_WELFARE_INSTITUTION'],
  SETTLEMENT_WITH_HUKOU: ['SOCIAL_WELFARE_INSTITUTION', 'ELDER_HOME', 'CHILD_WELFARE_INSTITUTION'],
  SUPERVISED_INDEPENDENT_LIVING: ['SOCIAL_WELFARE_INSTITUTION', 'ELDER_HOME', 'CHILD_WELFARE_INSTITUTION'],
  ADOPTION: [],
};

export function kindsFor(type: unknown): readonly FacilityKind[] {
  return KINDS[type as PlacementType] ?? [];
}

/** Whoever settles somebody: a child with children, an adult with adults, whoever may be either with both to choose from. */
export const SETTLING_KINDS = KINDS.SETTLEMENT_WITH_HUKOU;

/** The institutions that supervise foster families. */
export const SUPERVISING_KINDS = KINDS.FOSTER;

export function takesBed(type: PlacementType): boolean {
  return BED_IS_TAKEN.includes(type);
}

export function isOverlay(type: unknown): boolean {
  return type === PlacementType.HOSPITAL;
}

export function beginsAsTrial(type: PlacementType): boolean {
  return type === 'FOSTER' || type === 'ADOPTION';
}

export function isLived({ stage }: Placement): boolean {
  return stage === 'ACTIVE' || stage === 'UNDER_REVIEW';
}

export function isLive(placement: Placement): boolean {
  return placement.stage === 'PROPOSED' || placement.stage === 'APPROVED' || isLived(placement);
}

/** Where the person lives, and the hospital that lies over it. */
export function livedOf(file: PersonFile): { readonly home: Placement | null; readonly hospital: Placement | null } {
  const lived = file.placements.filter(isLived);
  return { home: lived.find((one) => !isOverlay(one.type)) ?? null, hospital: lived.find((one) => isOverlay(one.type)) ?? null };
}

function isAdult(file: PersonFile): boolean {
  return Boolean(file.identity?.birth) && !mayBeChild(file);
}

export function hasSiblings(file: PersonFile): boolean {
  return file.kin.some((one) => one.relation === 'BROTHER' || one.relation === 'SISTER');
}

/** The ways that fit the person: by age, by kin, by stay and by settlement. */
export function typesOf(file: PersonFile): readonly PlacementType[] {
  return Object.values(PlacementType).filter((type) => {
    switch (type) {
      case 'STATION_BED':
        return Boolean(openStay(file)?.bed);
      case 'KIN_CARE':
        return kinWhoMayKnow(file.kin).length > 0;
      case 'SETTLEMENT_WITH_HUKOU':
        return file.settlement?.step === 'APPROVED' || file.settlement?.step === 'REGISTERED';
      default:
        return !(mayBeChild(file) && AMONG_ADULTS.includes(type)) && !(isAdult(file) && AMONG_CHILDREN.includes(type));
    }
  });
}

/** Whether a child could live nearer to a family, so that the proposal says why it does not. */
export function isFarFromFamily(file: PersonFile, type: unknown): boolean {
  const near: readonly unknown[] = ['', undefined, 'STATION_BED', 'HOSPITAL', 'KIN_CARE', 'ADOPTION'];
  if (!mayBeChild(file) || near.includes(type)) {
    return false;
  }
  return type !== 'FOSTER' || kinWhoMayKnow(file.kin).length > 0;
}

/** What an assessment for a placement can look at. */
export function aspectsOf(type: PlacementType): readonly AssessmentAspect[] {
  switch (type) {
    case 'KIN_CARE':
    case 'FOSTER':
      return [AssessmentAspect.HOME, AssessmentAspect.NEEDS];
    case 'ADOPTION':
      return [AssessmentAspect.ADOPTERS, AssessmentAspect.PUBLIC_NOTICE, AssessmentAspect.LONG_TERM_GUARDIANSHIP, AssessmentAspect.NEEDS];
    default:
      return [AssessmentAspect.NEEDS];
  }
}

/** The placements that one would take the place of: nobody lives in two places. */
export function replacedBy(file: PersonFile, type: PlacementType): readonly Placement[] {
  return file.placements.filter((one) => isLived(one) && isOverlay(one.type) === isOverlay(type));
}

/** Whoever leaves a station leaves it as anybody does: the departure is prepared first. */
export function mustPrepareFirst(file: PersonFile, type: PlacementType): boolean {
  return mustPrepareDeparture(file) && type !== 'STATION_BED' && type !== 'HOSPITAL';
}
