import { useT } from '../i18n';
import { dutyOf, pressureOf, until, type Pressure } from './due';

interface Props {
  readonly owed: { readonly key: string; readonly amberAt: string; readonly dueAt: string };
  readonly at: Date;
}

const TAGS: Readonly<Record<Pressure, string>> = { running: 'tag', amber: 'tag tag-warn', overdue: 'tag tag-danger' };

/** Something that is owed, until when, and how pressing it is. */
export function DueTag({ owed, at }: Props) {
  const t = useT();
  const pressure = pressureOf(owed, at);
  return (
    <p className="due-tag">
      {dutyOf(t, owed.key)} <span className="nowrap">{t('deadlines.until', { until: until(owed.dueAt) })}</span>{' '}
      <span className={TAGS[pressure]}>{t(`deadlines.${pressure}`)}</span>
    </p>
  );
}
