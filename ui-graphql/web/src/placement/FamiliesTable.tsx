import { Link } from 'react-router';
import { useSession } from '../app/session';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import type { CommandForm } from '../kernel/forms/command';
import { shortId } from '../kernel/ids';
import { actionsOfFamily } from './fosterCommands';
import type { FosterFamily } from './possible';

interface Props {
  readonly families: readonly FosterFamily[];
  readonly act: (form: CommandForm<FosterFamily>, family: FosterFamily) => void;
}

/** Families, one a line, with the children who live there. */
export function FamiliesTable({ families, act }: Props) {
  const t = useT();
  const { can } = useSession();
  return (
    <div className="table-scroll">
      <table className="rows-table">
        <caption className="visually-hidden">{t('families.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field.carerName')}</th>
            <th scope="col">{t('field.born')}</th>
            <th scope="col">{t('field.phone')}</th>
            <th scope="col">{t('field.reporterHome')}</th>
            <th scope="col">{t('field.recordCheck')}</th>
            <th scope="col">{t('families.children')}</th>
            <th scope="col">{t('families.state')}</th>
            <th scope="col">{t('families.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {families.map((family) => {
            const name = family.carer?.name ?? t('person.erased');
            return (
              <tr key={family.familyId} className={family.closed ? 'row-faint' : ''}>
                <th scope="row"><strong>{name}</strong><span className="file-number">{shortId(family.familyId)}</span></th>
                <td className="nowrap">{family.carer?.born}</td>
                <td>{family.carer?.phone}</td>
                <td>{family.carer?.home}</td>
                <td>{enumWord(t, 'recordCheck', family.recordCheck)}</td>
                <td>
                  {family.children.length === 0 && t('families.children.none')}
                  <ul className="plain-list">
                    {family.children.map((child) => <li key={child}><Link to={`/people/${child}`} state={{ section: 'placement' }}>{t('families.child', { number: shortId(child) })}</Link></li>)}
                  </ul>
                </td>
                <td>{t(family.closed ? 'families.closed' : 'families.open')}</td>
                <td>
                  <div className="actions">
                    {actionsOfFamily(family).filter((form) => can(form.operation)).map((form) => (
                      <button key={form.operation} type="button" className={`button button-small ${form.serious ? 'button-warn' : ''}`} aria-label={`${t(form.title)}: ${name}`} onClick={() => act(form, family)}>{t(form.title)}</button>
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
