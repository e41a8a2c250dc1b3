import type { ReactNode } from 'react';
import { useFileActions } from '../dossier/actions';
import type { Tracing } from '../dossier/file';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import type { Key } from '../i18n/words';
import { PrintLink } from '../kernel/PrintLink';
import { minute } from '../kernel/time';
import { useFacilityName } from '../network/facilities';

/** What came of each comparison. That nobody began one stands among the milestones. */
export function Steps({ tracing }: { tracing: Tracing }) {
  const t = useT();
  const { file } = useFileActions();
  const stationOf = useFacilityName();
  const { quickChecks, policeChecks, dna, faces, visits } = tracing;
  return (
    <>
      <Step
        title={'tracing.quickChecks'}
        lines={quickChecks.map((check) => (
          <>
            <p><time dateTime={check.at}>{minute(check.at)}</time> · {enumWord(t, 'checkOutcome', check.outcome)}</p>
            {check.findings && <p className="note">{check.findings}</p>}
          </>
        ))}
      />
      <Step
        title={'tracing.policeChecks'}
        lines={policeChecks.map((check) => (
          <>
            <p><time dateTime={check.askedAt}>{minute(check.askedAt)}</time> · {check.policeUnit} {check.letterNumber}</p>
            <p>
              {check.outcome && check.answeredAt ? (
                <><time dateTime={check.answeredAt}>{minute(check.answeredAt)}</time> · {enumWord(t, 'checkOutcome', check.outcome)}</>
              ) : (
                t('tracing.notAnswered')
              )}
            </p>
            {check.findings && <p className="note">{check.findings}</p>}
            {check === policeChecks.at(-1) && <PrintLink paper="police-request" of={[file.personId]} label={'tracing.printPoliceRequest'} />}
          </>
        ))}
      />
      <Step
        title={'tracing.dna'}
        lines={dna.map((one) => (
          <>
            <p><time dateTime={one.requestedAt}>{minute(one.requestedAt)}</time> · {one.policeUnit} · {enumWord(t, 'dnaStep', one.step)}</p>
            {one.sampledAt && <p><time dateTime={one.sampledAt}>{minute(one.sampledAt)}</time> · {t('field.sampleNumber')} {one.sampleNumber ?? t('person.erased')}</p>}
            {one.result && one.answeredAt && <p><time dateTime={one.answeredAt}>{minute(one.answeredAt)}</time> · {enumWord(t, 'dnaResult', one.result)}</p>}
            {one.findings && <p className="note">{one.findings}</p>}
            {one === dna.at(-1) && <PrintLink paper="dna-request" of={[file.personId]} label={'tracing.printDnaRequest'} />}
          </>
        ))}
      />
      <Step
        title={'tracing.faces'}
        hint={'tracing.faces.hint'}
        lines={faces.map((check) => (
          <>
            <p><time dateTime={check.at}>{minute(check.at)}</time> · {check.system}</p>
            <ul className="plain-list">
              {check.candidates.map((one, index) => (
                <li key={index}><span className="tag tag-warn">{t('tracing.candidate')}</span>{one.reference ?? t('person.erased')} · {t('tracing.similarity', { percent: one.similarity })}</li>
              ))}
            </ul>
          </>
        ))}
      />
      <Step
        title={'tracing.visits'}
        lines={visits.map((visit) => (
          <>
            <p>
              <time dateTime={visit.at}>{minute(visit.at)}</time>
              {visit.team && ` · ${stationOf(visit.team)}`}
              {` · ${visit.methods.map((one) => enumWord(t, 'rovingMethod', one)).join('、')}`}
              {visit.dialect && ` · ${t('field.dialect')} ${visit.dialect}`}
            </p>
            <p className="note">{visit.findings ?? t('person.erased')}</p>
          </>
        ))}
      />
    </>
  );
}

interface StepProps {
  readonly title: Key;
  readonly hint?: Key;
  readonly lines: readonly ReactNode[];
}

/** The newest first. Lines are only ever added, so that a place counted from the oldest names one for good. */
function Step({ title, hint, lines }: StepProps) {
  const t = useT();
  if (lines.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{t(title)}</h3>
      {hint && <p className="banner banner-warn">{t(hint)}</p>}
      <ul className="plain-list lines">
        {lines.map((line, index) => <li key={index}><div>{line}</div></li>).toReversed()}
      </ul>
    </>
  );
}
