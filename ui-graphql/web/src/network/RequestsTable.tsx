import { Link } from 'react-router';
import { useSession } from '../app/session';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import type { CommandForm } from '../kernel/forms/command';
import { shortId } from '../kernel/ids';
import { minute } from '../kernel/time';
import { useFacilityName } from './facilities';
import { actionsOfRequest } from './requestCommands';
import { dueOf, type StationRequest } from './requests';

interface Props {
  readonly caption: string;
  readonly station: string;
  readonly requests: readonly StationRequest[];
  readonly act: (form: CommandForm<StationRequest>, request: StationRequest) => void;
}

/** Requests, one a line. Only the station that asks has the file of the person. */
export function RequestsTable({ caption, station, requests, act }: Props) {
  const t = useT();
  const { can } = useSession();
  const nameOf = useFacilityName();
  return (
    <div className="table-scroll">
      <table className="rows-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('requests.about')}</th>
            <th scope="col">{t('field.kind')}</th>
            <th scope="col">{t('requests.station')}</th>
            <th scope="col">{t('field.question')}</th>
            <th scope="col">{t('requests.sent')}</th>
            <th scope="col">{t('requests.state')}</th>
            <th scope="col">{t('requests.outcome')}</th>
            <th scope="col">{t('requests.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {requests.map((request) => {
            const file = t('requests.file', { number: shortId(request.personId) });
            const due = dueOf(request);
            const ours = request.from === station;
            return (
              <tr key={request.requestId} className={request.state === 'SENT' ? '' : 'row-faint'}>
                <th scope="row">{ours ? <Link to={`/people/${request.personId}`} state={{ section: 'tracing' }}>{file}</Link> : file}</th>
                <td>{enumWord(t, 'requestKind', request.kind)}</td>
                <td>{nameOf(ours ? request.to : request.from)}</td>
                <td>{request.question ?? t('person.erased')}</td>
                <td className="nowrap">{minute(request.sentAt)}</td>
                <td>
                  {enumWord(t, 'requestState', request.state)}
                  {due && <span className={due.late ? 'tag tag-danger' : 'tag'}>{t(due.words, { until: due.until })}</span>}
                  {request.missed && !due && <span className="tag tag-danger">{t('requests.missed')}</span>}
                </td>
                <td>{request.answer ?? request.reason}</td>
                <td>
                  <div className="actions">
                    {request.state === 'SENT' && request.kind !== 'VERIFY' && <span className="muted">{t('requests.journey')}</span>}
                    {actionsOfRequest(request, station).filter((form) => can(form.operation)).map((form) => (
                      <button key={form.operation} type="button" className={`button button-small ${form.serious ? 'button-warn' : ''}`} aria-label={`${t(form.title)}: ${file}`} onClick={() => act(form, request)}>{t(form.title)}</button>
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
