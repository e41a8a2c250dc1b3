import type { PersonFile } from '../dossier/file';
import { lastStay } from '../dossier/file';
import type { StayStage } from '../generated/graphql';
import type { CommandForm } from '../kernel/forms/command';
import * as all from './commands';

type Form = CommandForm<PersonFile>;

interface Actions {
  /** The next steps at this stage. */
  readonly usual: readonly Form[];
  /** What is possible too. */
  readonly other: readonly Form[];
  readonly bed: boolean;
}

const NOTHING: Actions = { usual: [], other: [], bed: false };
const ANY_OPEN = [all.divertToMedical, all.referToPolice, all.recordAbsconding];
const IN_STAY = [all.listBelongings, all.proposeExtension];

const BY_STAGE: Partial<Record<StayStage, Actions>> = {
  REQUESTED: { usual: [all.screenSeeker], other: [...ANY_OPEN, all.withdrawRequest], bed: false },
  SCREENING: {
    usual: [all.registerRecipient, all.screenSeeker],
    other: [...ANY_OPEN, all.declineHelp, all.withdrawRequest],
    bed: false,
  },
  MEDICAL_DIVERTED: {
    usual: [all.recordHospitalDischarge, all.recordHospitalAdmission],
    other: [...ANY_OPEN, all.withdrawRequest],
    bed: false,
  },
  REGISTERED: {
    usual: [all.listBelongings, all.provideService, all.prepareDeparture],
    other: [...ANY_OPEN, all.recordHospitalAdmission, all.departByOwnWish, all.approveDeparture, all.terminateAid, ...IN_STAY.slice(1)],
    bed: true,
  },
  IN_STATION: {
    usual: [all.provideService, all.recordHospitalAdmission, all.prepareDeparture],
    other: [...IN_STAY, all.departByOwnWish, all.approveDeparture, all.terminateAid, ...ANY_OPEN],
    bed: true,
  },
  IN_HOSPITAL: { usual: [all.recordHospitalDischarge, all.provideService], other: [...IN_STAY, ...ANY_OPEN], bed: false },
  DEPARTING: {
    usual: [all.departByOwnWish, all.cancelDeparture],
    other: [all.approveDeparture, all.provideService, all.recordHospitalAdmission, all.terminateAid, ...IN_STAY, ...ANY_OPEN],
    bed: false,
  },
  DECLINED: { usual: [all.reviewDecline], other: [], bed: false },
};

/** What can be done with the last episode as it stands. The rules are the server's; this only spares useless clicks. */
export function actionsAt(file: PersonFile): Actions {
  if (file.sealed || file.survivor) {
    return NOTHING;
  }
  const stay = lastStay(file);
  if (file.deceasedAt) {
    return { usual: [], other: [all.retractDeath], bed: false };
  }
  const found = (stay && BY_STAGE[stay.stage]) ?? NOTHING;
  const usual = found.usual.filter((form) => form !== all.reviewDecline || !stay?.decline?.review);
  const proposed = stay?.extension?.proposedUntil;
  const extension = proposed ? [all.approveExtension, all.rejectExtension] : [];
  const other = found.other.filter((form) => !proposed || form !== all.proposeExtension);
  return { usual: [...extension, ...usual], other: [...other, all.recordDeath], bed: found.bed };
}
