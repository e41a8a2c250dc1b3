import {
  BelongingsReceiver, Channel, Custodian, DeclineGround, DeclineReview, DepartureMode, Impairment, RedFlag, SecurityCheck,
  ServiceKind, Signatory, TerminationGround, ToldOfDeath, TriageLevel,
} from '../generated/graphql';
import type * as G from '../generated/graphql';
import type { PersonFile, Stay } from '../dossier/file';
import { openStay } from '../dossier/file';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON, type Field } from '../kernel/forms/fields';
import * as mutations from './mutations';

/** Whose episode. */
const about = (file: PersonFile) => ({ personId: file.personId });

const NOTICE = { kind: 'text', name: 'noticeNumber', required: true } as const;
const EXPLANATION = { kind: 'note', name: 'explanation', required: true } as const;
const WHY = { ...REASON, label: 'field.why', hint: 'field.why.hint' } as const;

/** A file, and the episode that is to begin. */
export interface Arrival {
  readonly personId: string;
  readonly stayId: string;
  readonly station: string;
}

export const requestHelp = describe<G.RequestHelpInput, Arrival>({
  operation: 'intakeRequestHelp',
  title: 'intake.requestHelp',
  document: mutations.requestHelp,
  fixed: (arrival) => arrival,
  fields: () => [WHY, OCCURRED],
});

export const recordReferral = describe<G.RecordReferralInput, Arrival>({
  operation: 'intakeRecordReferral',
  title: 'intake.recordReferral',
  document: mutations.recordReferral,
  fixed: (arrival) => arrival,
  fields: () => [
    { kind: 'select', name: 'channel', family: 'channel', options: Object.values(Channel).filter((one) => one !== 'SELF'), required: true },
    { kind: 'text', name: 'referrer', required: true },
    { kind: 'text', name: 'handoverForm' },
    WHY,
    OCCURRED,
  ],
});

export const withdrawRequest = describe<G.WithdrawRequestInput, PersonFile>({
  operation: 'intakeWithdrawRequest',
  title: 'intake.withdrawRequest',
  document: mutations.withdrawRequest,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export const SCREENING_FIELDS: readonly Field[] = [
  { kind: 'yesNo', name: 'withoutMeans', required: true },
  { kind: 'yesNo', name: 'awayFromHome', required: true },
  { kind: 'select', name: 'security', family: 'security', options: Object.values(SecurityCheck), required: true },
  { kind: 'select', name: 'triage', family: 'triage', options: Object.values(TriageLevel), required: true },
  { kind: 'checks', name: 'redFlags', family: 'redFlag', options: Object.values(RedFlag), hint: 'field.redFlags.hint' },
  { kind: 'select', name: 'impairment', family: 'impairment', options: Object.values(Impairment), required: true },
  { kind: 'note', name: 'note' },
];

export const screenSeeker = describe<G.ScreenSeekerInput, PersonFile>({
  operation: 'intakeScreenSeeker',
  title: 'intake.screenSeeker',
  lead: 'intake.screening.lead',
  document: mutations.screenSeeker,
  fixed: about,
  fields: () => [{ kind: 'group', name: 'screening', fields: SCREENING_FIELDS }, OCCURRED],
  initial: (file) => {
    const found = openStay(file)?.screening;
    return found ? { screening: { ...found, note: found.note ?? '' } } : {};
  },
});

export const divertToMedical = describe<G.DivertToMedicalInput, PersonFile>({
  operation: 'intakeDivertToMedical',
  title: 'intake.divertToMedical',
  document: mutations.divertToMedical,
  additive: true,
  fixed: about,
  fields: () => [{ kind: 'text', name: 'hospital', required: true }, REASON, OCCURRED],
});

export const referToPolice = describe<G.ReferToPoliceInput, PersonFile>({
  operation: 'intakeReferToPolice',
  title: 'intake.referToPolice',
  document: mutations.referToPolice,
  serious: true,
  fixed: about,
  fields: () => [
    { kind: 'text', name: 'policeUnit', required: true },
    { kind: 'yesNo', name: 'takenAway', required: true },
    REASON,
    OCCURRED,
  ],
});

export const declineHelp = describe<G.DeclineHelpInput, PersonFile>({
  operation: 'intakeDeclineHelp',
  title: 'intake.declineHelp',
  lead: 'intake.declineHelp.lead',
  document: mutations.declineHelp,
  serious: true,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'ground', family: 'declineGround', options: Object.values(DeclineGround), required: true },
    NOTICE,
    EXPLANATION,
    OCCURRED,
  ],
});

export const reviewDecline = describe<G.ReviewDeclineInput, PersonFile>({
  operation: 'intakeReviewDecline',
  title: 'intake.reviewDecline',
  document: mutations.reviewDecline,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'review', family: 'declineReview', options: Object.values(DeclineReview), required: true },
    REASON,
    OCCURRED,
  ],
});

export const registerRecipient = describe<G.RegisterRecipientInput, PersonFile>({
  operation: 'intakeRegisterRecipient',
  title: 'intake.registerRecipient',
  document: mutations.registerRecipient,
  fixed: about,
  fields: () => [
    { kind: 'note', name: 'causeOfWandering', required: true },
    { kind: 'flag', name: 'photographed' },
    { kind: 'flag', name: 'fingerprinted' },
    OCCURRED,
  ],
});

export const listBelongings = describe<G.ListBelongingsInput, PersonFile>({
  operation: 'intakeListBelongings',
  title: 'intake.listBelongings',
  lead: 'intake.belongings.lead',
  document: mutations.listBelongings,
  fixed: about,
  fields: () => [
    {
      kind: 'rows',
      name: 'items',
      add: 'field.items.add',
      required: true,
      fields: [
        { kind: 'text', name: 'description', required: true },
        { kind: 'number', name: 'quantity', min: 1, required: true },
        { kind: 'select', name: 'keptBy', family: 'custodian', options: Object.values(Custodian), required: true },
        { kind: 'text', name: 'depositNumber', showWhen: (row) => row.keptBy === 'STATION' },
      ],
    },
    { kind: 'checks', name: 'signedBy', family: 'signatory', options: Object.values(Signatory), required: true, hint: 'field.signedBy.hint' },
    OCCURRED,
  ],
});

/** For one stay, over or not: what the station keeps is handed out long after the person left, too. */
export const returnBelongings = describe<G.ReturnBelongingsInput, Stay>({
  operation: 'intakeReturnBelongings',
  title: 'intake.returnBelongings',
  document: mutations.returnBelongings,
  additive: true,
  fixed: (stay) => ({ personId: stay.personId, stayId: stay.stayId }),
  fields: () => [
    { kind: 'select', name: 'to', family: 'belongingsReceiver', options: Object.values(BelongingsReceiver), required: true },
    { kind: 'text', name: 'receiver', hint: 'field.receiver.hint' },
    { kind: 'checks', name: 'signedBy', family: 'signatory', options: Object.values(Signatory), required: true },
    OCCURRED,
  ],
});

export interface BedChoice {
  readonly personId: string;
  readonly zoneId: string;
  readonly bed: string;
}

export const assignBed = describe<G.AssignBedInput, BedChoice>({
  operation: 'intakeAssignBed',
  title: 'intake.assignBed',
  document: mutations.assignBed,
  fixed: (choice) => choice,
  fields: () => [{ kind: 'person', name: 'carer', hint: 'field.carer.hint' }, OCCURRED],
});

export const provideService = describe<G.ProvideServiceInput, PersonFile>({
  operation: 'intakeProvideService',
  title: 'intake.provideService',
  document: mutations.provideService,
  additive: true,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'kind', family: 'service', options: Object.values(ServiceKind), required: true },
    { kind: 'note', name: 'note' },
    OCCURRED,
  ],
  initial: () => ({ kind: 'MEAL' }),
});

export const recordHospitalAdmission = describe<G.RecordHospitalAdmissionInput, PersonFile>({
  operation: 'intakeRecordHospitalAdmission',
  title: 'intake.recordHospitalAdmission',
  document: mutations.recordHospitalAdmission,
  fixed: about,
  fields: () => [{ kind: 'text', name: 'hospital', required: true }, REASON, OCCURRED],
});

export const recordHospitalDischarge = describe<G.RecordHospitalDischargeInput, PersonFile>({
  operation: 'intakeRecordHospitalDischarge',
  title: 'intake.recordHospitalDischarge',
  document: mutations.recordHospitalDischarge,
  fixed: about,
  fields: () => [{ kind: 'text', name: 'certificate', hint: 'field.certificate.hint' }, OCCURRED],
});

export const proposeExtension = describe<G.ProposeExtensionInput, PersonFile>({
  operation: 'intakeProposeExtension',
  title: 'intake.proposeExtension',
  document: mutations.proposeExtension,
  fixed: about,
  fields: () => [{ kind: 'date', name: 'until', required: true }, REASON, OCCURRED],
});

export const approveExtension = describe<G.ApproveExtensionInput, PersonFile>({
  operation: 'intakeApproveExtension',
  title: 'intake.approveExtension',
  lead: 'intake.approveExtension.lead',
  document: mutations.approveExtension,
  fixed: about,
  fields: () => [OCCURRED],
});

export const rejectExtension = describe<G.RejectExtensionInput, PersonFile>({
  operation: 'intakeRejectExtension',
  title: 'intake.rejectExtension',
  document: mutations.rejectExtension,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export const prepareDeparture = describe<G.PrepareDepartureInput, PersonFile>({
  operation: 'intakePrepareDeparture',
  title: 'intake.prepareDeparture',
  document: mutations.prepareDeparture,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'mode', family: 'departureMode', options: Object.values(DepartureMode), required: true },
    { kind: 'checks', name: 'belongingsSignedBy', family: 'signatory', options: Object.values(Signatory) },
    OCCURRED,
  ],
});

export const cancelDeparture = describe<G.CancelDepartureInput, PersonFile>({
  operation: 'intakeCancelDeparture',
  title: 'intake.cancelDeparture',
  document: mutations.cancelDeparture,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export const approveDeparture = describe<G.ApproveDepartureInput, PersonFile>({
  operation: 'intakeApproveDeparture',
  title: 'intake.approveDeparture',
  document: mutations.approveDeparture,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export const departByOwnWish = describe<G.DepartByOwnWishInput, PersonFile>({
  operation: 'intakeDepartByOwnWish',
  title: 'intake.departByOwnWish',
  document: mutations.departByOwnWish,
  serious: true,
  fixed: about,
  fields: () => [
    { kind: 'flag', name: 'statementSigned' },
    { kind: 'text', name: 'ticket' },
    { kind: 'number', name: 'fareCash', min: 0, decimal: true },
    { kind: 'text', name: 'destination' },
    OCCURRED,
  ],
});

export const recordAbsconding = describe<G.RecordAbscondingInput, PersonFile>({
  operation: 'intakeRecordAbsconding',
  title: 'intake.recordAbsconding',
  document: mutations.recordAbsconding,
  serious: true,
  fixed: about,
  fields: () => [
    { kind: 'note', name: 'circumstances', required: true },
    { kind: 'text', name: 'missingChildAlert', hint: 'field.missingChildAlert.hint' },
    { kind: 'text', name: 'policeReport', hint: 'field.policeReport.hint' },
    OCCURRED,
  ],
});

export const terminateAid = describe<G.TerminateAidInput, PersonFile>({
  operation: 'intakeTerminateAid',
  title: 'intake.terminateAid',
  document: mutations.terminateAid,
  serious: true,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'ground', family: 'termination', options: Object.values(TerminationGround), required: true },
    NOTICE,
    EXPLANATION,
    OCCURRED,
  ],
});

export const recordDeath = describe<G.RecordDeathInput, PersonFile>({
  operation: 'intakeRecordDeath',
  title: 'intake.recordDeath',
  document: mutations.recordDeath,
  serious: true,
  fixed: about,
  fields: () => [
    { kind: 'text', name: 'place', required: true },
    { kind: 'note', name: 'circumstances', required: true },
    { kind: 'checks', name: 'told', family: 'told', options: Object.values(ToldOfDeath) },
    OCCURRED,
  ],
});

export const retractDeath = describe<G.RetractDeathInput, PersonFile>({
  operation: 'intakeRetractDeath',
  title: 'intake.retractDeath',
  lead: 'intake.retractDeath.lead',
  document: mutations.retractDeath,
  serious: true,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});
