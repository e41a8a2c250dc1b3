import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useT } from '../i18n';
import { faultOf } from '../kernel/faults';
import { FaultState } from '../kernel/states/States';
import { minute, now, shiftOf } from '../kernel/time';
import { shiftCountsQuery } from './queries';

const COUNTS = ['requested', 'registered', 'departed', 'present'] as const;

/** What happened in this shift so far. */
export function ShiftPanel({ station }: { station: string }) {
  const t = useT();
  const shift = useMemo(() => shiftOf(now()), []);
  const [{ data, error }, reload] = useQuery({
    query: shiftCountsQuery,
    variables: { station, from: shift.from, to: shift.to },
  });
  const fault = faultOf(error);
  const span = { from: minute(shift.from).slice(11), to: minute(shift.to).slice(11) };
  return (
    <section className="card" aria-labelledby="shift">
      <div className="card-head">
        <h2 id="shift">{t('home.shift')}</h2>
        <span className="muted">{t(`home.shift.${shift.kind}`, span)}</span>
      </div>
      {fault ? (
        <FaultState fault={fault} onRetry={reload} />
      ) : (
        <dl className="counts">
          {COUNTS.map((name) => (
            <div key={name}>
              <dt>{t(`home.shift.${name}`)}</dt>
              <dd>{data?.shiftCounts[name] ?? '–'}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
