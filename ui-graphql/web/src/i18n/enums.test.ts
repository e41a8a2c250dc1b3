import { describe, expect, it } from 'vitest';
import * as schema from '../generated/graphql';
import type { Family } from './enumWord';
import { words } from './words';

const FAMILIES: Readonly<Record<Family, Readonly<Record<string, string>>>> = {
  ageBand: schema.AgeBand,
  ageRule: schema.AgeRule,
  belongingsReceiver: schema.BelongingsReceiver,
  category: schema.StatutoryCategory,
  channel: schema.Channel,
  custodian: schema.Custodian,
  custody: schema.Custody,
  declineGround: schema.DeclineGround,
  declineReview: schema.DeclineReview,
  departureMode: schema.DepartureMode,
  evidence: schema.EvidenceKind,
  facilityKind: schema.FacilityKind,
  identityState: schema.IdentityState,
  impairment: schema.Impairment,
  licensed: schema.LicensedFor,
  observation: schema.ObservationKind,
  redFlag: schema.RedFlag,
  relation: schema.Relation,
  risk: schema.RiskAttribute,
  role: schema.Role,
  security: schema.SecurityCheck,
  service: schema.ServiceKind,
  sex: schema.Sex,
  sexRule: schema.SexRule,
  signatory: schema.Signatory,
  stage: schema.StayStage,
  termination: schema.TerminationGround,
  told: schema.ToldOfDeath,
  triage: schema.TriageLevel,
  tracingAim: schema.TracingAim,
  tracingPhase: schema.TracingPhase,
  tracingOutcome: schema.TracingOutcome,
  quickCheck: schema.QuickCheckSource,
  checkOutcome: schema.CheckOutcome,
  noticeChannel: schema.NoticeChannel,
  withdrawal: schema.WithdrawalGround,
  dnaStep: schema.DnaStep,
  dnaResult: schema.DnaResult,
  leadSource: schema.LeadSource,
  escalation: schema.EscalationLevel,
  suspension: schema.SuspensionGround,
  kinStanding: schema.KinStanding,
  reportSource: schema.ReportSource,
  reportConsent: schema.ReportConsent,
  separationCause: schema.SeparationCause,
  foundElsewhere: schema.FoundElsewhere,
  soughtState: schema.SoughtState,
  matchStanding: schema.MatchStanding,
  likelihood: schema.Likelihood,
  agreement: schema.Agreement,
  matchField: schema.MatchField,
  matchHow: schema.MatchHow,
  markKind: schema.MarkKind,
  bodyPart: schema.BodyPart,
  bodySide: schema.BodySide,
  zonePurpose: schema.ZonePurpose,
};

describe('enum words', () => {
  it.each(Object.entries(FAMILIES))('cover_every_value_of_%s_and_no_other', (family, values) => {
    const worded = Object.keys(words).filter((key) => key.startsWith(`${family}.`));
    expect(worded.sort()).toEqual(Object.values(values).map((value) => `${family}.${value}`).sort());
  });
});
