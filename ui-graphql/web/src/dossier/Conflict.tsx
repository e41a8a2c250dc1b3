import { useT, type Translate } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Changes, type Summary } from '../kernel/states/Changes';
import { useAge, usePersonName } from '../kernel/words';
import { marksWord } from '../person/description';
import { bestName, lastStay, type PersonFile } from './file';

interface Props {
  readonly before: PersonFile;
  readonly now: PersonFile;
}

/** What somebody else changed while a form was open, line by line. */
export function Conflict({ before, now }: Props) {
  const t = useT();
  const nameOf = usePersonName();
  const ageOf = useAge();
  const summary = (file: PersonFile): Summary => [
    ['field.name', nameOf(bestName(file))],
    ['field.sex', enumWord(t, 'sex', file.identity.sex)],
    ['list.age', ageOf(file.identity.birth)],
    ['list.identity', enumWord(t, 'identityState', file.identityState)],
    ['field.category', enumWord(t, 'category', file.category)],
    ['field.risks', file.risks.map((risk) => enumWord(t, 'risk', risk)).join('、')],
    ['list.stage', stageOf(t, file)],
    ['field.bed', lastStay(file)?.bed ?? ''],
    ['file.tracing', file.tracing ? enumWord(t, 'tracingPhase', file.tracing.phase) : ''],
    ['tracing.notices', counted(file.tracing?.notices.filter((notice) => !notice.withdrawnAt))],
    ['tracing.leads', counted(file.tracing?.leads.filter((lead) => !lead.ruledOutAt))],
    ['tracing.matches', (file.tracing?.matches ?? []).map((match) => enumWord(t, 'matchStanding', match.standing)).join('、')],
    ['file.placement', file.placements.map((one) => `${enumWord(t, 'placementType', one.type)}（${enumWord(t, 'placementStage', one.stage)}）`).join('、')],
    ['placement.settlement', file.settlement ? enumWord(t, 'settlementStep', file.settlement.step) : ''],
    ['file.returnhome', file.journeys.map((one) => `${enumWord(t, 'journeyMode', one.mode)}（${enumWord(t, 'journeyStage', one.stage)}）`).join('、')],
    ['field.heightCm', String(file.description?.heightCm ?? '')],
    ['field.marks', marksWord(t, file.description?.marks ?? []) ?? ''],
    ['field.dialect', file.description?.speech ?? ''],
    ['file.kin', String(file.kin.length)],
    ['file.observations', String(file.observations.length)],
  ];
  return <Changes before={summary(before)} now={summary(now)} versions={[before.version, now.version]} />;
}

function counted(list: readonly unknown[] | undefined): string {
  return list ? String(list.length) : '';
}

function stageOf(t: Translate, file: PersonFile): string {
  const stay = lastStay(file);
  return stay ? enumWord(t, 'stage', stay.stage) : '';
}
