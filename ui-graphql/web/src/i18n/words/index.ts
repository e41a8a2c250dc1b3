import { accounts } from './accounts';
import { app } from './app';
import { caseload } from './caseload';
import { deadline } from './deadline';
import { dossier } from './dossier';
import { enums } from './enums';
import { erasure } from './erasure';
import { events } from './events';
import { fields } from './fields';
import { glass } from './glass';
import { intake } from './intake';
import { journeyEnums } from './journeyEnums';
import { matching } from './matching';
import { missing } from './missing';
import { missions } from './missions';
import { network } from './network';
import { outside } from './outside';
import { person } from './person';
import { placement } from './placement';
import { returnhome } from './returnhome';
import { reads } from './reads';
import { requests } from './requests';
import { reveal } from './reveal';
import { tracing } from './tracing';

/** All words, Chinese first, English second. */
export const words = {
  ...accounts,
  ...app,
  ...caseload,
  ...deadline,
  ...dossier,
  ...enums,
  ...erasure,
  ...events,
  ...fields,
  ...glass,
  ...intake,
  ...journeyEnums,
  ...matching,
  ...missing,
  ...missions,
  ...network,
  ...outside,
  ...person,
  ...placement,
  ...returnhome,
  ...reads,
  ...requests,
  ...reveal,
  ...tracing,
} as const;

export type Key = keyof typeof words;
