import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import { usePages } from '../caseload/usePages';
import { useT } from '../i18n';
import { Empty, FaultState, Loading, NoPermission, Rebuilding } from '../kernel/states/States';
import { now } from '../kernel/time';
import { StationChoice } from '../network/StationChoice';
import { BOARDS, filterOf, type Board } from './boards';
import { BoardTable } from './BoardTable';

const AGAIN_MS = 60_000;

/** What is owed to people and by when, and who is on the way home. */
export function BoardPage() {
  const t = useT();
  const { can, me } = useSession();
  const [params, setParams] = useSearchParams();
  useTitle(t('board.title'));
  const board = BOARDS.find((one) => one === params.get('board')) ?? 'tracing';
  const station = params.get('station') ?? me.station ?? '';
  const put = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.set(name, value);
    setParams(next, { replace: true });
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1 tabIndex={-1}>{t('board.title')}</h1>
      </div>
      {can('recipients') ? (
        <>
          <div className="board-choice" role="group" aria-label={t('board.title')}>
            {BOARDS.map((one) => (
              <button key={one} type="button" className={one === board ? 'button button-main' : 'button'} aria-pressed={one === board} onClick={() => put('board', one)}>
                {t(`board.${one}`)}
              </button>
            ))}
            {board !== 'transit' && !me.station && <StationChoice id="board-station" value={station} onChange={(value) => put('station', value)} />}
          </div>
          <Rows key={`${board} ${station}`} board={board} station={station} />
        </>
      ) : (
        <NoPermission />
      )}
    </div>
  );
}

function Rows({ board, station }: { readonly board: Board; readonly station: string }) {
  const t = useT();
  const { page, rows, fetching, fault, more, reload } = usePages(filterOf(board, station, now()));
  useEffect(() => {
    const timer = setInterval(reload, AGAIN_MS);
    return () => clearInterval(timer);
  }, [reload]);
  return (
    <section className="card card-flush" aria-label={t(`board.${board}`)}>
      <p className="muted board-total" role="status">{page ? t('list.total', { count: page.total }) : ''}</p>
      <Rebuilding percent={page?.rebuilding} />
      {fault && <FaultState fault={fault} onRetry={reload} />}
      {fetching && !page && <Loading lines={8} />}
      {rows.length > 0 && <BoardTable board={board} rows={rows} />}
      {page && rows.length === 0 && (page.rebuilding === null || page.rebuilding === undefined) && <Empty title={t(`board.${board}.none`)} />}
      {page?.hasNext && <div className="more"><button type="button" className="button" aria-disabled={fetching} onClick={more}>{t('list.more')}</button></div>}
    </section>
  );
}
