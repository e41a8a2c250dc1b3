import { useT } from '../i18n';
import type { Key } from '../i18n/words';
import { minute } from '../kernel/time';
import { HELD_WORDS, LOOK_WORDS, lookDaysOf, measuresOf } from './held';
import type { Journey } from './possible';

/** Whether the return holds: when somebody looks, and whether it held at the days on which it is counted. */
export function Holding({ journey }: { readonly journey: Journey }) {
  const looks = lookDaysOf(journey);
  const measures = measuresOf(journey);
  const t = useT();
  return (
    <>
      {journey.brokenAt && <p className="banner banner-danger">{t('journey.brokenAt', { when: minute(journey.brokenAt) })}</p>}
      {looks.length > 0 && <Days title={t('journey.looks')} days={looks.map(({ day, state }) => ({ day, words: LOOK_WORDS[state] }))} />}
      {measures.length > 0 && <Days title={t('journey.measures')} days={measures.map(({ day, state }) => ({ day, words: HELD_WORDS[state] }))} />}
    </>
  );
}

interface DaysProps {
  readonly title: string;
  readonly days: readonly { readonly day: string; readonly words: readonly [Key, string] }[];
}

function Days({ title, days }: DaysProps) {
  const t = useT();
  return (
    <>
      <h5>{title}</h5>
      <ul className="milestones" aria-label={title}>
        {days.map(({ day, words: [word, look] }) => (
          <li key={day} className="milestone">
            <time dateTime={day}>{day}</time>
            <p><span className={`tag ${look}`}>{t(word)}</span></p>
          </li>
        ))}
      </ul>
    </>
  );
}
