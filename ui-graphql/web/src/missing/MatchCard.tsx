import { useState, type ReactNode } from 'react';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { minute } from '../kernel/time';
import { useFacilities, useFacilityName } from '../network/facilities';
import { Reasons } from './Reasons';
import type { Match } from './report';

interface Props {
  readonly match: Match;
  /** Whom it is about, where the viewer may know. */
  readonly who: ReactNode;
  /** Who decided what, and what can be done now. */
  readonly children?: ReactNode;
  /** The two side by side; made only once somebody looks. */
  readonly beside: () => ReactNode;
}

/** How a likelihood looks. */
export const LIKELIHOOD = { LIKELY: 'tag-verified', POSSIBLE: 'tag-warn', UNLIKELY: '' } as const;

/** One proposal: how likely it is, why, and what was decided. What the viewer may not see is not shown, only how it compares. */
export function MatchCard({ match, who, children, beside }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const whole = match.person !== null && match.sought !== null;
  return (
    <li className="match">
      <div className="section-head">
        <p>
          {who}
          <span className={`tag ${LIKELIHOOD[match.likelihood]}`}>{enumWord(t, 'likelihood', match.likelihood)}</span>
          <span className="tag">{enumWord(t, 'matchStanding', match.standing)}</span>
          {match.standing === 'POTENTIAL' && <Word match={match} />}
        </p>
        <span className="match-score">{t('match.score', { score: match.score })}</span>
      </div>
      {match.person === null && <OutOfReach station={match.station} />}
      {match.person !== null && match.sought === null && <p className="muted">{t('match.hidden')}</p>}
      {whole ? (
        <>
          <p className="muted">{match.reasons.map((reason) => enumWord(t, 'matchHow', reason.how)).join('；')}</p>
          <details className="beside" onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{t('match.beside')}</summary>
            {open && beside()}
          </details>
        </>
      ) : (
        <Reasons reasons={match.reasons} />
      )}
      {children}
    </li>
  );
}

/** When those concerned were told, and whether somebody looks into it. */
function Word({ match: { suggestedAt, seenAt } }: { match: Match }) {
  const t = useT();
  if (!suggestedAt) {
    return null;
  }
  return seenAt ? <span className="tag">{t('match.seen', { when: minute(seenAt) })}</span> : <span className="tag tag-warn">{t('match.told', { when: minute(suggestedAt) })}</span>;
}

/** Whom to call about a file that the viewer may not see. */
export function OutOfReach({ station }: { station: string }) {
  const t = useT();
  const name = useFacilityName();
  const { all } = useFacilities();
  return <p className="banner">{t('match.call', { station: name(station), phone: all.find((one) => one.facilityId === station)?.phone ?? '' })}</p>;
}
