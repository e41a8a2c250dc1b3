import { useState } from 'react';
import { useQuery } from 'urql';
import type { PersonFile } from '../dossier/file';
import { openStay } from '../dossier/file';
import { useT } from '../i18n';
import { faultOf } from '../kernel/faults';
import { CommandFormView } from '../kernel/forms/CommandFormView';
import { Empty, FaultState, Loading } from '../kernel/states/States';
import type { Done } from '../kernel/useCommand';
import { ageSpan, day, now } from '../kernel/time';
import { BedBoard, type Zone } from '../network/BedBoard';
import { bedBoardQuery } from '../network/queries';
import { assignBed } from './commands';

interface Props {
  readonly file: PersonFile;
  readonly onDone: (done: Done) => void | Promise<void>;
  readonly onCancel?: () => void;
}

/** Chooses a free bed on the bed board and assigns it. */
export function BedPicker({ file, onDone, onCancel }: Props) {
  const t = useT();
  const station = openStay(file)?.station ?? file.openedBy;
  const [picked, setPicked] = useState<{ zoneId: string; bed: string } | null>(null);
  const [{ data, error, fetching }, reload] = useQuery({ query: bedBoardQuery, variables: { station } });
  const fault = faultOf(error);
  const zones = [...(data?.bedBoard.zones ?? [])].sort((one, other) => Number(fits(other, file)) - Number(fits(one, file)));
  const free = zones.some((zone) => zone.beds.some((bed) => !bed.occupant));
  return (
    <>
      {fetching && !data && <Loading />}
      {fault && <FaultState fault={fault} onRetry={reload} />}
      {data && !free && <Empty title={t('intake.bed.none')} />}
      <BedBoard zones={zones} names={new Map()} picked={picked} onPick={(zone, bed) => setPicked({ zoneId: zone.zoneId, bed })} />
      {picked && (
        <CommandFormView form={assignBed} subject={{ personId: file.personId, ...picked }} version={null} key={picked.zoneId + picked.bed} submitLabel={`${t('intake.assignBed')} ${picked.bed}`} onDone={onDone} {...(onCancel ? { onCancel } : {})} />
      )}
    </>
  );
}

/** Zones that suit come first. Whether a bed may be given is for the server to say. */
function fits(zone: Zone, { identity }: PersonFile): boolean {
  const mayBeChild = !identity.birth || ageSpan(identity.birth, day(now())).youngest < 18;
  const bySex = zone.sexRule === 'ANY' || zone.sexRule === identity.sex;
  const byAge = zone.ageRule === 'ANY' || (zone.ageRule === 'CHILD') === mayBeChild;
  return bySex && byAge;
}
