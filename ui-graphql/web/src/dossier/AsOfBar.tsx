import { useEffect, useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useT } from '../i18n';
import { client } from '../kernel/client';
import { InstantInput } from '../kernel/forms/DateInputs';
import { minute } from '../kernel/time';
import { recordedTimesQuery } from './queries';

const PAGE = 100;
const MOST = 500;
const WAIT_MS = 200;

interface Props {
  readonly personId: string;
  readonly asOf: string | null;
  readonly onChange: (asOf: string | null) => void;
}

/** Moves through the instants at which something was recorded. */
export function AsOfBar({ personId, asOf, onChange }: Props) {
  const t = useT();
  const times = useRecordedTimes(personId);
  const last = times.length - 1;
  const at = asOf === null ? last : times.findLastIndex((time) => time <= asOf);
  const [moved, setMoved] = useState<number | null>(null);
  const shown = Math.max(0, moved ?? at);

  useEffect(() => {
    if (moved === null) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setMoved(null);
      onChange(times[moved] ?? null);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [moved, times, onChange]);

  const text = t('asOf.step', { n: shown + 1, of: times.length, when: times[shown] ? minute(times[shown]) : '' });
  return (
    <section className="as-of card" aria-label={t('asOf.title')}>
      {times.length > 1 && (
        <Slider className="slider" minValue={0} maxValue={last} step={1} value={shown} onChange={setMoved}>
          <Label className="label">{t('asOf.slider')}</Label>
          <SliderOutput className="slider-output">{text}</SliderOutput>
          <SliderTrack className="slider-track">
            <SliderThumb className="slider-thumb" aria-label={t('asOf.slider')} />
          </SliderTrack>
        </Slider>
      )}
      <InstantInput label={t('asOf.exact')} value={asOf} onChange={onChange} />
      <button type="button" className="button" onClick={() => onChange(null)}>{t('asOf.back')}</button>
    </section>
  );
}

function useRecordedTimes(personId: string): readonly string[] {
  const [times, setTimes] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const all: string[] = [];
      for (let after = 0; after < MOST; after += PAGE) {
        const answer = await client.query(recordedTimesQuery, { personId, first: PAGE, after }).toPromise();
        const page = answer.data?.chronology ?? [];
        all.push(...page.map((entry) => entry.recordedAt));
        if (page.length < PAGE) {
          break;
        }
      }
      if (current) {
        setTimes([...new Set(all)].sort());
      }
    };
    void load();
    return () => {
      current = false;
    };
  }, [personId]);
  return times;
}
