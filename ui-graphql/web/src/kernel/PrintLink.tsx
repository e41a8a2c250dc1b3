import { useT } from '../i18n';
import type { Key } from '../i18n/words';

interface Props {
  readonly paper: string;
  /** What it is about: the ids that follow the name of the paper in its address. */
  readonly of: readonly string[];
  readonly label: Key;
}

/** A paper, in a tab of its own. */
export function PrintLink({ paper, of, label }: Props) {
  const t = useT();
  return (
    <a className="button button-small button-print" target="_blank" rel="noreferrer" href={`/prints/${[paper, ...of].join('/')}`}>
      {t(label)}<span className="visually-hidden">{t('file.newTab')}</span>
    </a>
  );
}
