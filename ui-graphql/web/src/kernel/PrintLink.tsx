import { useRef } from 'react';
import { useT } from '../i18n';
import type { Key } from '../i18n/words';
import { useRevealed } from '../reveal/context';
import { ownHeaders } from './client';

interface Props {
  readonly paper: string;
  /** What it is about: the ids that follow the name of the paper in its address. */
  readonly of: readonly string[];
  readonly label: Key;
}

/** A paper, in a tab of its own. It hides what the page hides, and shows what the page was asked to show. */
export function PrintLink({ paper, of, label }: Props) {
  const t = useT();
  const reveal = useRevealed();
  const form = useRef<HTMLFormElement>(null);
  const address = `/prints/${[paper, ...of].join('/')}`;
  const words = <>{t(label)}<span className="visually-hidden">{t('file.newTab')}</span></>;
  if (reveal === null) {
    return <a className="button button-small button-print" target="_blank" rel="noreferrer" href={address}>{words}</a>;
  }
  // What it is needed for is posted: an address would stand in logs and histories.
  const post = async () => {
    const token = form.current?.elements.namedItem('_csrf');
    if (token instanceof HTMLInputElement) {
      token.value = (await ownHeaders())['X-CSRF-Token'] ?? '';
      form.current?.submit();
    }
  };
  return (
    <form ref={form} className="print-form" method="post" action={address} target="_blank" rel="noreferrer" onSubmit={(event) => { event.preventDefault(); void post(); }}>
      <input type="hidden" name="_csrf" defaultValue="" />
      {reveal.kinds.map((kind) => <input key={kind} type="hidden" name="kinds" value={kind} />)}
      <input type="hidden" name="purpose" value={reveal.purpose} />
      <input type="hidden" name="words" value={reveal.words} />
      <button type="submit" className="button button-small button-print">{words}</button>
    </form>
  );
}
