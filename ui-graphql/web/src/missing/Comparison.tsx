import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { useAge, usePersonName } from '../kernel/words';
import { besideOf, filesBeside, type Beside, type Found, type Reason, type Side } from './beside';
import { Weighed } from './Reasons';
import { soughtName, type SoughtPerson } from './report';

interface Props {
  readonly found: Found;
  readonly sought: SoughtPerson;
  readonly reasons: readonly Reason[];
}

/** Who is on file on the left, who is looked for on the right, and how each field compares. */
export function Comparison({ found, sought, reasons }: Props) {
  const t = useT();
  const nameOf = usePersonName();
  const age = useAge();
  const caption = t('match.besideWho', { found: nameOf(found.identity.name ?? found.provisionalName), sought: soughtName(t, sought) });
  return (
    <>
      <Table caption={caption} left={t('match.found')} right={t('match.sought')} rows={besideOf(t, { age }, found, sought, reasons)} />
      {sought.separation.story && <p className="note"><strong>{t('field.story')}</strong> {sought.separation.story}</p>}
    </>
  );
}

/** This file on the left, the other on the right, and how each field compares. */
export function FileComparison({ one, other, reasons }: { one: Found; other: Found; reasons: readonly Reason[] }) {
  const t = useT();
  const nameOf = usePersonName();
  const age = useAge();
  const name = (file: Found) => nameOf(file.identity.name ?? file.provisionalName);
  const caption = t('match.besideWho', { found: name(one), sought: name(other) });
  return <Table caption={caption} left={t('duplicate.this')} right={t('duplicate.other')} rows={filesBeside(t, { age }, one, other, reasons)} />;
}

function Table({ caption, left, right, rows }: { caption: string; left: string; right: string; rows: readonly Beside[] }) {
  const t = useT();
  const marked = rows.some((row) => row.found.some((line) => line.some((piece) => piece.differs)) || row.sought.some((line) => line.some((piece) => piece.differs)));
  return (
    <>
      <div className="table-scroll">
        <table className="comparison">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('match.field')}</th>
              <th scope="col">{left}</th>
              <th scope="col">{right}</th>
              <th scope="col">{t('match.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.field}>
                <th scope="row">{enumWord(t, 'matchField', row.field)}</th>
                <td><Lines side={row.found} /></td>
                <td><Lines side={row.sought} /></td>
                <td>{row.reasons.map((reason) => <Weighed key={reason.how} reason={reason} />)}{row.reasons.length === 0 && <span className="muted">{t(isUnknown(row) ? 'match.notCompared' : 'match.notCounted')}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {marked && <p className="hint">{t('match.differs')}</p>}
    </>
  );
}

function isUnknown(row: Beside): boolean {
  return row.found.length === 0 || row.sought.length === 0;
}

/** The lines of a side, or that nobody knows. */
function Lines({ side }: { side: Side }) {
  const t = useT();
  if (side.length === 0) {
    return <span className="muted">{t('match.unknown')}</span>;
  }
  return side.map((line, index) => (
    <p key={index}>{line.map((piece, at) => (piece.differs ? <mark key={at} className="differs">{piece.text}</mark> : <span key={at}>{piece.text}</span>))}</p>
  ));
}
