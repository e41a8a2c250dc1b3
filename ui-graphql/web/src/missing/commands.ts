import { FoundElsewhere, ReportConsent, ReportSource } from '../generated/graphql';
import type * as G from '../generated/graphql';
import type { Key } from '../i18n/words';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON, type Field } from '../kernel/forms/fields';
import { toValues } from '../kernel/forms/input';
import * as mutations from './mutations';
import type { Report, Sought } from './report';
import { ONE_SOUGHT, REPORTED, SOUGHT } from './sought';

export interface NewReport {
  readonly reportId: string;
  readonly station: string;
}

export interface SoughtSubject {
  readonly reportId: string;
  readonly sought: Sought;
}

const about = (report: Report) => ({ reportId: report.reportId });

const EXPLAINED: Readonly<Record<ReportConsent, Key>> = {
  COMPARE: 'reports.consent.compare',
  SHARE_WITH_STATIONS: 'reports.consent.share',
  PUBLISH: 'reports.consent.publish',
};

const CONSENTS: Field<'consents'> = {
  kind: 'checks',
  name: 'consents',
  family: 'reportConsent',
  options: Object.values(ReportConsent),
  explain: EXPLAINED,
  hint: 'field.consents.hint',
};

export const registerReport = describe<G.RegisterMissingReportInput, NewReport>({
  operation: 'missingRegisterReport',
  title: 'reports.register',
  lead: 'reports.register.lead',
  document: mutations.registerReport,
  fixed: (report) => report,
  fields: () => [
    { kind: 'select', name: 'source', label: 'field.reportSource', family: 'reportSource', options: Object.values(ReportSource), required: true },
    {
      kind: 'group',
      name: 'reporter',
      fields: [
        { kind: 'text', name: 'name', label: 'field.reporterName', hint: 'field.reporterName.hint', required: true },
        { kind: 'text', name: 'phone' },
        { kind: 'text', name: 'home', label: 'field.reporterHome', hint: 'field.foundIn.hint' },
      ],
    },
    { kind: 'text', name: 'reference', label: 'field.reportReference', hint: 'field.reportReference.hint' },
    CONSENTS,
    { kind: 'rows', name: 'sought', add: 'reports.addAnother', required: true, wide: true, fields: SOUGHT },
    REPORTED,
  ],
});

export const addSought = describe<G.AddSoughtPersonInput, Report>({
  operation: 'missingAddSoughtPerson',
  title: 'reports.addSought',
  document: mutations.addSought,
  additive: true,
  fixed: about,
  fields: () => [ONE_SOUGHT, REPORTED],
});

export const correctSought = describe<G.CorrectSoughtPersonInput, SoughtSubject>({
  operation: 'missingCorrectSoughtPerson',
  title: 'reports.correctSought',
  document: mutations.correctSought,
  fixed: ({ reportId }) => ({ reportId }),
  fields: () => [ONE_SOUGHT, REASON, OCCURRED],
  initial: ({ sought }) => ({ sought: toValues(SOUGHT, sought) }),
});

export const changeConsent = describe<G.ChangeReportConsentInput, Report>({
  operation: 'missingChangeConsent',
  title: 'reports.changeConsent',
  document: mutations.changeConsent,
  fixed: about,
  fields: () => [CONSENTS, OCCURRED],
  initial: (report) => ({ consents: report.consents }),
});

export const foundElsewhere = describe<G.RecordFoundElsewhereInput, SoughtSubject>({
  operation: 'missingRecordFoundElsewhere',
  title: 'reports.foundElsewhere',
  lead: 'reports.foundElsewhere.lead',
  document: mutations.foundElsewhere,
  serious: true,
  fixed: ({ reportId, sought }) => ({ reportId, soughtId: sought.soughtId }),
  fields: () => [
    { kind: 'select', name: 'outcome', label: 'field.foundElsewhere', family: 'foundElsewhere', options: Object.values(FoundElsewhere), required: true },
    REASON,
    OCCURRED,
  ],
});

export const closeReport = describe<G.CloseMissingReportInput, Report>({
  operation: 'missingCloseReport',
  title: 'reports.close',
  lead: 'reports.close.lead',
  document: mutations.closeReport,
  serious: true,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export const reopenReport = describe<G.ReopenMissingReportInput, Report>({
  operation: 'missingReopenReport',
  title: 'reports.reopen',
  document: mutations.reopenReport,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});
