import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChronologyQuery, RevealInput } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { client } from '../kernel/client';
import { faultOf, type Fault } from '../kernel/faults';
import { Choices } from '../kernel/forms/Choices';
import { Empty, FaultState, Loading } from '../kernel/states/States';
import { shortId } from '../kernel/ids';
import { learnServerTime, minute } from '../kernel/time';
import { useNationality } from '../kernel/words';
import { useFacilityName } from '../network/facilities';
import { useZoneName } from '../network/zones';
import { chronologyQuery } from './queries';
import { journeyOf, linesOf, sentenceOf, type Names } from './sentences';

type Entry = ChronologyQuery['chronology'][number];

const FIRST = 40;
const JOURNEYS = ['all', 'person', 'intake', 'tracing', 'placement', 'journey', 'network', 'deadline'] as const;

/** What follows by itself from another line would only hide it; it stands under its own filter. */
const QUIET = new Set(['deadline.set', 'deadline.met', 'deadline.lifted']);

interface Props {
  readonly personId: string;
  readonly asOf: string | null;
  /** The version of the file: a new one means new lines. */
  readonly version: number;
  readonly station: string;
  /** The facility where the person lives, if in a placement; its zones have names too. */
  readonly placedAt: string;
  readonly reveal: RevealInput | null;
}

/** What happened, the newest first: when, when it was recorded, by whom and from where. */
export function Chronology({ personId, asOf, version, station, placedAt, reveal }: Props) {
  const t = useT();
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const [complete, setComplete] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [journey, setJourney] = useState<string>('all');
  const turn = useRef(0);
  const facility = useFacilityName();
  const here = useZoneName(station);
  const there = useZoneName(placedAt);
  const zone = (id: string) => (here(id) === shortId(id) ? there(id) : here(id));
  const names: Names = { place: (id) => (id.startsWith('zone-') ? zone(id) : facility(id)), nationality: useNationality() };

  const load = useCallback(
    async (before: readonly Entry[]) => {
      const mine = ++turn.current;
      const answer = await client.query(chronologyQuery, { personId, asOf, first: FIRST, after: before.length, reveal }).toPromise();
      if (mine !== turn.current) {
        return;
      }
      setFault(faultOf(answer.error));
      const next = answer.data?.chronology;
      if (next) {
        next.forEach((entry) => learnServerTime(entry.recordedAt));
        setEntries([...before, ...next]);
        setComplete(next.length < FIRST);
      }
    },
    [personId, asOf, reveal],
  );

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the state is set after the answer, not in the effect
    void load([]);
  }, [load, version]);

  const shown = entries?.filter((entry) => (journey === 'all' ? !QUIET.has(entry.name) : journeyOf(entry.name) === journey));
  return (
    <section className="card chronology" aria-labelledby="chronology">
      <h2 id="chronology">{t('file.chronology')}</h2>
      <Choices label={t('chronology.filter')} options={JOURNEYS.map((one) => ({ value: one, text: t(`chronology.${one}`) }))} chosen={[journey]} onChange={([next]) => setJourney(next ?? 'all')} />
      {fault && <FaultState fault={fault} onRetry={() => void load([])} />}
      {entries === null && !fault && <Loading lines={8} />}
      {shown?.length === 0 && <Empty title={t('chronology.empty')} hint={t('chronology.empty.hint')} />}
      <ol className="entries">
        {shown?.map((entry) => <EntryLine key={`${entry.personId} ${entry.sequence}`} entry={entry} other={entry.personId !== personId} names={names} />)}
      </ol>
      {entries !== null && !complete && <button type="button" className="button" onClick={() => void load(entries)}>{t('chronology.more')}</button>}
    </section>
  );
}

interface LineProps {
  readonly entry: Entry;
  readonly other: boolean;
  readonly names: Names;
}

function EntryLine({ entry, other, names }: LineProps) {
  const t = useT();
  const lines = linesOf(t, entry.name, entry.details, names);
  const late = minute(entry.occurredAt) !== minute(entry.recordedAt);
  return (
    <li className={`entry entry-${journeyOf(entry.name)}`}>
      <div className="entry-head">
        <time dateTime={entry.occurredAt}>{minute(entry.occurredAt)}</time>
        {late && <span className="entry-recorded">{t('chronology.recorded', { when: minute(entry.recordedAt) })}</span>}
      </div>
      <p className="entry-what">
        {sentenceOf(t, entry.name)}
        {other && <span className="tag">{t('chronology.other')}</span>}
      </p>
      {lines.length > 0 && (
        <dl className="entry-lines">
          {lines.map((line) => (
            <div key={line.path}>
              <dt>{line.label}</dt>
              <dd>{line.value ?? t('person.erased')}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="entry-by">
        {t('chronology.by', { who: entry.by.actor.replace(/^actor-/, ''), role: enumWord(t, 'role', entry.by.role) })}
        {entry.by.station && ` · ${names.place(entry.by.station)}`}
      </p>
    </li>
  );
}
