import type { DeadlineFileFragment } from '../generated/graphql';
import { useLanguage, useT } from '../i18n';
import { now } from '../kernel/time';
import { DueTag } from './DueTag';
import { owed } from './due';

interface Props {
  readonly deadlines: readonly DeadlineFileFragment[];
  /** As it was known at an instant; now when absent. */
  readonly asOf: string | null;
}

/** What is owed to the person, until when, how pressing it is, and under which rule. */
export function DeadlineList({ deadlines, asOf }: Props) {
  const t = useT();
  const [language] = useLanguage();
  const running = owed(deadlines);
  const at = asOf ? new Date(asOf) : now();
  if (running.length === 0) {
    return null;
  }
  return (
    <section className="card" aria-labelledby="deadlines">
      <h2 id="deadlines">{t('deadlines.title')}</h2>
      <ul className="plain-list">
        {running.map((deadline) => (
          <li key={`${deadline.personId} ${deadline.deadlineId}`}>
            <DueTag owed={deadline} at={at} />
            <p className="muted">
              {language === 'en' ? deadline.rule.en : deadline.rule.zh}
              {deadline.proposal && ` ${t('deadlines.proposal')}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
