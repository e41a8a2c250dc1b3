import { useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Empty } from '../kernel/states/States';
import { shortId } from '../kernel/ids';
import { minute } from '../kernel/time';
import type { CustodyLink } from './possible';
import { useReceiverName } from './useReceiver';

/** Who answered for the person, without a gap, the newest first. */
export function CustodyChain() {
  const t = useT();
  const { file } = useFileActions();
  return (
    <>
      <h3 id="custody-chain">{t('custodyChain.title')}</h3>
      {file.custody.length === 0 ? (
        <Empty title={t('custodyChain.none')} hint={t('custodyChain.none.hint')} />
      ) : (
        <ol className="plain-list lines" aria-labelledby="custody-chain">
          {file.custody.toReversed().map((link) => <Link key={link.from + link.holder} link={link} />)}
        </ol>
      )}
    </>
  );
}

function Link({ link }: { readonly link: CustodyLink }) {
  const t = useT();
  const byOf = useBy();
  const { from, to } = link;
  const until = to ? t('custodyChain.fromTo', { from: minute(from), to: minute(to) }) : t('custodyChain.from', { from: minute(from) });
  return (
    <li>
      <div>
        <p>
          <Who link={link} />
          {!link.to && <span className="tag tag-verified">{t('custodyChain.now')}</span>}
        </p>
        <p className="muted">{[until, byOf(link)].filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  );
}

function Who({ link }: { readonly link: CustodyLink }) {
  const t = useT();
  const nameOf = useReceiverName();
  const named = link.facility ?? link.kinId ?? link.body;
  const holder = enumWord(t, 'custodyHolder', link.holder);
  const family = link.family && t('placement.family.unknown', { number: shortId(link.family) });
  const name = [family, named && nameOf(link)].filter(Boolean).join(' · ');
  return name ? <><strong>{name}</strong> · {holder}</> : <strong>{holder}</strong>;
}

/** By which stay, placement or journey it is so, as far as the file has it. */
function useBy(): (link: CustodyLink) => string {
  const t = useT();
  const { file } = useFileActions();
  return (link) => {
    const placement = file.placements.find((one) => one.placementId === link.placementId);
    const journey = file.journeys.find((one) => one.journeyId === link.journeyId);
    const parts = [
      link.stayId && t('file.stay'),
      placement && enumWord(t, 'placementType', placement.type),
      journey && enumWord(t, 'journeyMode', journey.mode),
    ];
    return parts.filter(Boolean).join(' · ');
  };
}
