import type { ReactNode } from 'react';
import type { Tracing } from '../dossier/file';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import type { Key } from '../i18n/words';
import { minute } from '../kernel/time';

/** The steps side by side; one that nobody took yet says so. */
export function Steps({ tracing }: { tracing: Tracing }) {
  const t = useT();
  return (
    <>
      <Step title={'tracing.quickChecks'}>
        {tracing.quickChecks.map((check) => (
          <li key={check.at}>
            <div>
              <p><time dateTime={check.at}>{minute(check.at)}</time> · {enumWord(t, 'checkOutcome', check.outcome)}</p>
              {check.findings && <p className="note">{check.findings}</p>}
            </div>
          </li>
        ))}
      </Step>
      <Step title={'tracing.policeChecks'}>
        {tracing.policeChecks.map((check) => (
          <li key={check.askedAt}>
            <div>
              <p>
                <time dateTime={check.askedAt}>{minute(check.askedAt)}</time> · {check.policeUnit} {check.letterNumber}
              </p>
              <p>
                {check.outcome && check.answeredAt ? `${minute(check.answeredAt)} · ${enumWord(t, 'checkOutcome', check.outcome)}` : t('tracing.notAnswered')}
              </p>
              {check.findings && <p className="note">{check.findings}</p>}
            </div>
          </li>
        ))}
      </Step>
      <Step title={'tracing.dna'}>
        {tracing.dna.map((one) => (
          <li key={one.requestedAt}>
            <div>
              <p>
                <time dateTime={one.requestedAt}>{minute(one.requestedAt)}</time> · {one.policeUnit} · {enumWord(t, 'dnaStep', one.step)}
              </p>
              {one.sampledAt && <p>{t('field.sampleNumber')} {one.sampleNumber ?? t('person.erased')} · {minute(one.sampledAt)}</p>}
              {one.result && one.answeredAt && <p>{minute(one.answeredAt)} · {enumWord(t, 'dnaResult', one.result)}</p>}
              {one.findings && <p className="note">{one.findings}</p>}
            </div>
          </li>
        ))}
      </Step>
      {tracing.faces.length > 0 && (
        <Step title={'tracing.faces'}>
          {tracing.faces.map((check) => (
            <li key={check.at}>
              <div>
                <p><time dateTime={check.at}>{minute(check.at)}</time> · {check.system}</p>
                {check.candidates.map((one, index) => (
                  <p key={index}>{one.reference ?? t('person.erased')} · {one.similarity}%</p>
                ))}
                <p className="muted">{t('tracing.faces.hint')}</p>
              </div>
            </li>
          ))}
        </Step>
      )}
    </>
  );
}

function Step({ title, children }: { title: Key; children: readonly ReactNode[] | ReactNode }) {
  const t = useT();
  const empty = Array.isArray(children) && children.length === 0;
  return (
    <>
      <h3>{t(title)}</h3>
      {empty ? <p className="muted">{t('tracing.notYet')}</p> : <ul className="plain-list lines">{children}</ul>}
    </>
  );
}
