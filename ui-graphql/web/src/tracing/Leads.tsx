import { ActionButton, useFileActions } from '../dossier/actions';
import type { Tracing } from '../dossier/file';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { minute } from '../kernel/time';
import { ruleOutLead } from './commands';

/** What may lead to the family, and what led nowhere. */
export function Leads({ leads }: { leads: Tracing['leads'] }) {
  const t = useT();
  const { file } = useFileActions();
  return (
    <>
      <h3>{t('tracing.leads')}</h3>
      {leads.length === 0 && <p className="muted">{t('tracing.leads.none')}</p>}
      <ul className="plain-list lines">
        {leads.toReversed().map((lead) => (
          <li key={lead.leadId}>
            <div>
              <p className="muted">
                <span className="tag">{enumWord(t, 'leadSource', lead.source)}</span>
                <time dateTime={lead.at}>{minute(lead.at)}</time>
                {lead.place && ` · ${t('field.leadPlace')} ${lead.place}`}
              </p>
              <p className="note">{lead.ruledOutAt ? <s>{lead.text ?? t('person.erased')}</s> : (lead.text ?? t('person.erased'))}</p>
              {lead.ruledOutAt && <p className="muted">{t('tracing.ruledOut', { when: minute(lead.ruledOutAt) })} {lead.ruledOut ?? t('person.erased')}</p>}
            </div>
            {!lead.ruledOutAt && !file.survivor && <ActionButton form={ruleOutLead} subject={{ personId: file.personId, leadId: lead.leadId }} suffix={minute(lead.at)} />}
          </li>
        ))}
      </ul>
    </>
  );
}
