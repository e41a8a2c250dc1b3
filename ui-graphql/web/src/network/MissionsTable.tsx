import { useSession } from '../app/session';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import type { CommandForm } from '../kernel/forms/command';
import { useFacilityName } from './facilities';
import { actionsOfMission } from './missionCommands';
import { isLive, ranOut, seesPeople, type Mission } from './missions';

interface Props {
  readonly caption: string;
  readonly station: string;
  readonly missions: readonly Mission[];
  readonly act: (form: CommandForm<Mission>, mission: Mission) => void;
  readonly show: (mission: Mission) => void;
}

/** Missions, one a line. */
export function MissionsTable({ caption, station, missions, act, show }: Props) {
  const t = useT();
  const { can } = useSession();
  const nameOf = useFacilityName();
  return (
    <div className="table-scroll">
      <table className="rows-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('missions.station')}</th>
            <th scope="col">{t('missions.days')}</th>
            <th scope="col">{t('missions.leader')}</th>
            <th scope="col">{t('missions.state')}</th>
            <th scope="col">{t('missions.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {missions.map((mission) => {
            const other = nameOf(mission.hub === station ? mission.host : mission.hub);
            return (
              <tr key={mission.missionId} className={isLive(mission) ? '' : 'row-faint'}>
                <th scope="row">{other}</th>
                <td className="nowrap">{`${mission.from} – ${mission.until}`}</td>
                <td>{mission.leader.replace(/^actor-/, '')}</td>
                <td>
                  {enumWord(t, 'missionState', mission.state)}
                  {mission.ground && <span className="tag">{enumWord(t, 'missionDecline', mission.ground)}</span>}
                  {ranOut(mission) && <span className="tag">{t('missions.over')}</span>}
                </td>
                <td>
                  <div className="actions">
                    {can('peopleOfMission') && seesPeople(mission, station) && (
                      <button type="button" className="button button-small" aria-label={`${t('missions.people')}: ${other}`} onClick={() => show(mission)}>{t('missions.people')}</button>
                    )}
                    {actionsOfMission(mission, station).filter((form) => can(form.operation)).map((form) => (
                      <button key={form.operation} type="button" className={`button button-small ${form.serious ? 'button-warn' : ''}`} aria-label={`${t(form.title)}: ${other}`} onClick={() => act(form, mission)}>{t(form.title)}</button>
                    ))}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
