import { Link } from 'react-router';
import type { BedBoardQuery } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { shortId } from '../kernel/ids';
import { useLocalText } from '../kernel/words';

export type Zone = BedBoardQuery['bedBoard']['zones'][number];
type Bed = Zone['beds'][number];

interface Props {
  readonly zones: readonly Zone[];
  readonly names: ReadonlyMap<string, string>;
  /** Makes free beds buttons. */
  readonly onPick?: (zone: Zone, bed: string) => void;
  readonly picked?: { readonly zoneId: string; readonly bed: string } | null;
}

/** The beds of a station zone by zone: who sleeps where, and what is free. */
export function BedBoard({ zones, names, onPick, picked }: Props) {
  const t = useT();
  const local = useLocalText();
  return (
    <div className="bed-board">
      {zones.map((zone) => {
        const taken = zone.beds.filter((bed) => bed.occupant).length;
        return (
          <section key={zone.zoneId} className="zone" aria-label={local(zone.name)}>
            <div className="zone-head">
              <h3>{local(zone.name)}</h3>
              <span className="zone-rule">
                {enumWord(t, 'zonePurpose', zone.purpose)} · {enumWord(t, 'sexRule', zone.sexRule)} · {enumWord(t, 'ageRule', zone.ageRule)}
              </span>
              <span className="zone-count">{t('network.occupied', { taken, all: zone.beds.length })}</span>
            </div>
            <ul className="beds">
              {zone.beds.map((bed) => (
                <li key={bed.number} className={bedClass(bed)}>
                  <BedCell bed={bed} zone={zone} names={names} onPick={onPick} pressed={picked?.zoneId === zone.zoneId && picked.bed === bed.number} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function bedClass(bed: Bed): string {
  return ['bed', bed.occupant ? 'bed-taken' : 'bed-free', bed.overflow ? 'bed-overflow' : ''].join(' ').trim();
}

interface CellProps {
  readonly bed: Bed;
  readonly zone: Zone;
  readonly names: ReadonlyMap<string, string>;
  readonly onPick: ((zone: Zone, bed: string) => void) | undefined;
  readonly pressed: boolean;
}

function BedCell({ bed, zone, names, onPick, pressed }: CellProps) {
  const t = useT();
  const number = (
    <span className="bed-number">
      {bed.number}
      {bed.overflow && <span className="bed-extra"> {t('network.bed.overflow')}</span>}
    </span>
  );
  if (bed.occupant && onPick) {
    return (
      <span className="bed-link">
        {number}
        <span className="bed-who">{t('network.bed.taken')}</span>
      </span>
    );
  }
  if (bed.occupant) {
    return (
      <Link to={`/people/${bed.occupant}`} className="bed-link">
        {number}
        <span className="bed-who">{names.get(bed.occupant) ?? shortId(bed.occupant)}</span>
      </Link>
    );
  }
  return onPick ? (
    <button type="button" className="bed-link" aria-pressed={pressed} onClick={() => onPick(zone, bed.number)}>
      {number}
      <span className="bed-who">{t('network.bed.free')}</span>
    </button>
  ) : (
    <span className="bed-link">
      {number}
      <span className="bed-who">{t('network.bed.free')}</span>
    </span>
  );
}
