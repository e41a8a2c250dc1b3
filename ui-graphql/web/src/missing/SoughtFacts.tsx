import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Facts } from '../kernel/Facts';
import { useAge } from '../kernel/words';
import { marksWord } from '../person/description';
import type { SoughtPerson } from './report';

/** Somebody who is looked for, as the one who looks describes them. */
export function SoughtFacts({ person }: { person: SoughtPerson }) {
  const t = useT();
  const ageOf = useAge();
  const { birth, description, separation } = person;
  return (
    <Facts
      facts={[
        ['field.name', person.name],
        ['field.otherNames', person.otherNames.join('、')],
        ['field.reporterRelation', enumWord(t, 'relation', person.relation)],
        ['field.sex', enumWord(t, 'sex', person.sex)],
        ['list.age', ageOf(birth)],
        ['field.birth', birth && (birth.earliest === birth.latest ? birth.earliest : `${birth.earliest} – ${birth.latest}`)],
        ['field.idNumber', person.idNumber && <code>{person.idNumber}</code>],
        ['field.soughtHome', person.home],
        ['field.heightCm', description.heightCm && t('person.height', { cm: description.heightCm })],
        ['field.marks', marksWord(t, description.marks)],
        ['field.dialect', description.speech],
        ['field.lostOn', separation.on],
        ['field.lostIn', separation.place],
        ['field.separationCause', enumWord(t, 'separationCause', separation.cause)],
        ['field.story', separation.story],
        ['field.kinNames', person.kinNames.join('、')],
      ]}
    />
  );
}
