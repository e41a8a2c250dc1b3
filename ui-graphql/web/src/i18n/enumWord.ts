import { isKey, type Translate } from '.';

/** The families of enum words; each is the first part of a key. */
export type Family =
  | 'ageBand' | 'ageRule' | 'belongingsReceiver' | 'category' | 'channel' | 'custodian' | 'custody' | 'declineGround' | 'declineReview'
  | 'departureMode' | 'erasureReason' | 'holdGround'
  | 'evidence' | 'facilityKind' | 'identityState' | 'impairment' | 'licensed' | 'observation' | 'redFlag' | 'relation'
  | 'risk' | 'role' | 'security' | 'service' | 'sex' | 'sexRule' | 'signatory' | 'stage' | 'termination' | 'told'
  | 'triage' | 'zonePurpose'
  | 'tracingAim' | 'tracingPhase' | 'tracingOutcome' | 'quickCheck' | 'checkOutcome' | 'noticeChannel' | 'withdrawal'
  | 'dnaStep' | 'dnaResult' | 'leadSource' | 'escalation' | 'suspension' | 'kinStanding'
  | 'reportSource' | 'reportConsent' | 'separationCause' | 'foundElsewhere' | 'soughtState' | 'matchStanding' | 'matchWord' | 'likelihood'
  | 'placementType' | 'placementStage' | 'placementEnd' | 'disruption' | 'aspect' | 'recordCheck' | 'reviewResult' | 'settlementStep'
  | 'journeyMode' | 'journeyStage' | 'reception' | 'escortRole' | 'voucherKind' | 'boardingStep' | 'incident' | 'medicines'
  | 'followUpWay' | 'followUpOutcome' | 'journeyEntry' | 'custodyHolder'
  | 'agreement' | 'matchField' | 'matchHow' | 'markKind' | 'bodyPart' | 'bodySide'
  | 'requestKind' | 'requestState' | 'missionState' | 'missionDecline' | 'rovingMethod'
  | 'readResult' | 'minorBand' | 'glassReason' | 'glassVerdict' | 'sensitiveKind' | 'revealPurpose';

/** The word for an enum value; a value newer than this page is shown as it is. */
export function enumWord(t: Translate, family: Family, value: string): string {
  const key = `${family}.${value}`;
  return isKey(key) ? t(key) : value;
}
