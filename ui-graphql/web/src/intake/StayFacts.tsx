import { ActionButton } from '../dossier/actions';
import type { Stay } from '../dossier/file';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Facts } from '../kernel/Facts';
import { minute } from '../kernel/time';
import { useFacilityName } from '../network/facilities';
import { useZoneName } from '../network/zones';
import { returnBelongings } from './commands';

/** What is known of one episode. */
export function StayFacts({ stay }: { stay: Stay }) {
  const t = useT();
  const place = useFacilityName();
  const zone = useZoneName(stay.station);
  const { screening: seen, extension, decline } = stay;
  const leftBehind = stay.belongings.some((item) => item.custody === 'LEFT_BEHIND');
  const kept = leftBehind || stay.belongings.some((item) => item.custody === 'KEPT');
  const yesNo = (value: boolean) => t(value ? 'field.yes' : 'field.no');
  return (
    <>
      <Facts
        facts={[
          ['field.station', place(stay.station)],
          ['field.channel', enumWord(t, 'channel', stay.channel)],
          ['field.referrer', stay.referrer],
          ['field.why', stay.reason ?? t('person.erased')],
          ['file.requestedAt', minute(stay.requestedAt)],
          ['file.registeredAt', stay.registeredAt && minute(stay.registeredAt)],
          ['field.bed', stay.bed && `${stay.zone ? zone(stay.zone) : ''} ${stay.bed}`],
          ['field.mode', stay.departureMode && enumWord(t, 'departureMode', stay.departureMode)],
          ['file.departureApproved', stay.departureApproved],
          ['field.noticeNumber', stay.notice],
          ['field.ground', decline && enumWord(t, 'declineGround', decline.ground)],
          ['field.explanation', decline && (decline.explanation ?? t('person.erased'))],
          ['file.declineReview', decline && (decline.review ? enumWord(t, 'declineReview', decline.review) : t('file.notReviewed'))],
          ['field.missingChildAlert', stay.missingChildAlert],
          ['field.policeReport', stay.policeReport],
          ['file.endedAt', stay.endedAt && minute(stay.endedAt)],
          ['file.services', stay.services.map((one) => `${enumWord(t, 'service', one.kind)} ${one.count}`).join(' · ')],
          ['field.hospital', stay.hospital.map((one) => `${one.hospital} ${minute(one.from)} – ${one.to ? minute(one.to) : ''}`).join('；')],
        ]}
      />
      {extension?.proposedUntil && <p className="banner banner-warn">{t('file.extension.proposed', { day: extension.proposedUntil })}</p>}
      {extension?.grantedUntil && <p className="banner">{t('file.extension.granted', { day: extension.grantedUntil })}</p>}
      <h3>{t('field.screening')}</h3>
      {seen ? (
        <Facts
          facts={[
            ['field.withoutMeans', yesNo(seen.withoutMeans)],
            ['field.awayFromHome', yesNo(seen.awayFromHome)],
            ['field.security', enumWord(t, 'security', seen.security)],
            ['field.triage', enumWord(t, 'triage', seen.triage)],
            ['field.redFlags', seen.redFlags.map((flag) => enumWord(t, 'redFlag', flag)).join('、')],
            ['field.impairment', enumWord(t, 'impairment', seen.impairment)],
            ['field.note', seen.note],
          ]}
        />
      ) : (
        <p className="muted">{t('file.notScreened')}</p>
      )}
      {stay.belongings.length > 0 && (
        <>
          <h3>{t('field.items')}{leftBehind && <span className="tag">{t('file.leftBehind')}</span>}</h3>
          <ul className="plain-list lines">
            {stay.belongings.map((item, index) => (
              <li key={index}>
                <span>{item.description ?? t('person.erased')} × {item.quantity}</span>
                <span className="muted">{enumWord(t, item.custody === 'NOT_KEPT' ? 'custodian' : 'custody', item.custody === 'NOT_KEPT' ? item.keptBy : item.custody)} {item.depositNumber}</span>
              </li>
            ))}
          </ul>
          {kept && <div className="actions"><ActionButton form={returnBelongings} subject={stay} /></div>}
        </>
      )}
    </>
  );
}
