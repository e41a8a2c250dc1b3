import { useCallback, useEffect, useRef, useState } from 'react';
import { NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { WaitingLink } from '../access/WaitingLink';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { useFacilityName } from '../network/facilities';
import { useHotkeys } from './hotkeys';
import { KeysDialog } from './KeysDialog';
import { LanguageSwitch } from './LanguageSwitch';
import { Palette } from './Palette';
import { useSession } from './session';

/** The frame around every page. */
export function Shell() {
  const t = useT();
  const { me, can, signOut } = useSession();
  const facilityName = useFacilityName();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [over, setOver] = useState<'palette' | 'keys' | null>(null);

  const openPalette = useCallback(() => setOver('palette'), []);
  const openKeys = useCallback(() => setOver('keys'), []);
  const search = useCallback(() => {
    const box = document.querySelector<HTMLInputElement>('[data-search]');
    if (box) {
      box.focus();
    } else {
      void navigate('/people', { state: { focusSearch: true } });
    }
  }, [navigate]);
  useHotkeys({ onPalette: openPalette, onSearch: search, onHelp: openKeys });
  useFocusOnArrival(pathname);

  return (
    <>
      <a className="skip" href="#main">{t('app.skip')}</a>
      <header className="top">
        <NavLink to="/" className="brand">
          <img src="/mark.svg" alt="" width="26" height="26" />
          <span lang="zh-CN">归途</span>
          <span className="brand-en" lang="en">Homeward</span>
        </NavLink>
        <nav aria-label={t('app.nav')}>
          {can('recipients') && <NavLink to="/" end>{t('nav.home')}</NavLink>}
          {can('recipients') && <NavLink to="/people">{t('nav.people')}</NavLink>}
          {can('recipients') && <NavLink to="/board">{t('board.title')}</NavLink>}
          {(can('missingReports') || can('ownReports')) && <NavLink to="/reports">{t('nav.reports')}</NavLink>}
          {can('stationRequests') && <NavLink to="/requests">{t('requests.title')}</NavLink>}
          {can('ownJourneys') && <NavLink to="/journeys">{t('ownJourneys.title')}</NavLink>}
          {can('broughtIn') && <NavLink to="/found">{t('found.title')}</NavLink>}
          <WaitingLink />
          {can('facilities') && <NavLink to="/network">{t('nav.network')}</NavLink>}
          {can('accessAccounts') && <NavLink to="/accounts">{t('nav.accounts')}</NavLink>}
        </nav>
        <button type="button" className="search-open" onClick={openPalette}>
          <span>{t('app.search')}</span>
          <kbd>Ctrl K</kbd>
        </button>
        {can('personOpenFile') && can('recipients') && <NavLink to="/intake" className="button button-accent">{t('nav.intake')}</NavLink>}
        <div className="top-end">
          <div className="who" role="group" aria-label={t('app.signedInAs')}>
            <span className="who-name">{me.displayName}</span>
            <span className="who-role">{enumWord(t, 'role', me.role)}{can('facilities') && ` · ${me.station ? facilityName(me.station) : me.region ? t('app.region', { region: me.region }) : t('app.noStation')}`}</span>
          </div>
          <LanguageSwitch />
          <button type="button" className="top-button" onClick={openKeys} aria-label={t('app.keys')}>?</button>
          <button type="button" className="top-button" onClick={() => void signOut()}>{t('app.signOut')}</button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      {over === 'palette' && <Palette onClose={() => setOver(null)} onHelp={openKeys} />}
      {over === 'keys' && <KeysDialog onClose={() => setOver(null)} />}
    </>
  );
}

/** A new page begins at its heading, so that a screen reader says where we are. */
function useFocusOnArrival(pathname: string): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    document.getElementById('main')?.focus();
    window.scrollTo(0, 0);
  }, [pathname]);
}
