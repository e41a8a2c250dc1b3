import { useEffect, useState } from 'react';
import { Autocomplete, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { findPeopleQuery } from '../caseload/queries';
import type { CaseloadRowFragment } from '../generated/graphql';
import { useLanguage, useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { client } from '../kernel/client';
import { shortId } from '../kernel/ids';
import { useAge, usePersonName } from '../kernel/words';
import { useSession } from './session';

interface Props {
  readonly onClose: () => void;
  readonly onHelp: () => void;
}

const WAIT_MS = 150;

/** Finds people and commands from anywhere. */
export function Palette({ onClose, onHelp }: Props) {
  const t = useT();
  const nameOf = usePersonName();
  const ageOf = useAge();
  const navigate = useNavigate();
  const { can } = useSession();
  const [language, setLanguage] = useLanguage();
  const [text, setText] = useState('');
  const [people, setPeople] = useState<readonly CaseloadRowFragment[]>([]);

  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const wanted = text.trim();
      const answer = wanted === '' || !can('recipients') ? null : await client.query(findPeopleQuery, { text: wanted, first: 8 }).toPromise();
      if (current) {
        setPeople(answer?.data?.recipients.rows ?? []);
      }
    }, WAIT_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, can]);

  const commands = [
    ...(can('recipients') ? [{ id: 'home', words: t('nav.home'), run: () => navigate('/') }] : []),
    ...(can('personOpenFile') && can('recipients') ? [{ id: 'intake', words: t('nav.intake'), run: () => navigate('/intake') }] : []),
    ...(can('recipients') ? [{ id: 'people', words: t('nav.people'), run: () => navigate('/people') }] : []),
    ...(can('missingReports') || can('ownReports') ? [{ id: 'reports', words: t('nav.reports'), run: () => navigate('/reports') }] : []),
    ...(can('missingRegisterReport') ? [{ id: 'new-report', words: t('reports.register'), run: () => navigate('/reports/new') }] : []),
    ...(can('fosterFamilies') ? [{ id: 'families', words: t('families.title'), run: () => navigate('/families') }] : []),
    ...(can('recipients') ? [{ id: 'board', words: t('board.title'), run: () => navigate('/board') }] : []),
    ...(can('stationRequests') ? [{ id: 'requests', words: t('requests.title'), run: () => navigate('/requests') }] : []),
    ...(can('rovingMissions') ? [{ id: 'missions', words: t('missions.title'), run: () => navigate('/missions') }] : []),
    ...(can('readsOfMinors') ? [{ id: 'audit', words: t('audit.title'), run: () => navigate('/audit') }] : []),
    ...(can('ownJourneys') ? [{ id: 'journeys', words: t('ownJourneys.title'), run: () => navigate('/journeys') }] : []),
    ...(can('broughtIn') ? [{ id: 'found', words: t('found.title'), run: () => navigate('/found') }] : []),
    ...(can('facilities') ? [{ id: 'network', words: t('nav.network'), run: () => navigate('/network') }] : []),
    ...(can('accessAccounts') ? [{ id: 'accounts', words: t('nav.accounts'), run: () => navigate('/accounts') }] : []),
    { id: 'language', words: t('palette.language'), run: () => setLanguage(language === 'en' ? 'zh-CN' : 'en') },
    { id: 'keys', words: t('palette.keys'), run: onHelp },
  ].filter((one) => `${one.words} ${one.id}`.toLowerCase().includes(text.trim().toLowerCase()));

  const run = (key: string) => {
    onClose();
    const command = commands.find((one) => one.id === key);
    if (command) {
      void command.run();
    } else {
      void navigate(`/people/${key}`);
    }
  };

  return (
    <ModalOverlay className="overlay overlay-top" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal palette">
        <Dialog className="dialog dialog-bare" aria-label={t('palette.title')}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog has been asked for in order to type */}
            <TextField aria-label={t('palette.placeholder')} autoFocus className="palette-search">
              <Input className="input" placeholder={t('palette.placeholder')} />
            </TextField>
            <Menu className="options" aria-label={t('palette.title')} onAction={(key) => run(String(key))} renderEmptyState={() => <p className="option-none">{t('palette.nothing')}</p>}>
              {people.length > 0 && (
                <MenuSection>
                  <Header className="options-head">{t('palette.people')}</Header>
                  {people.map((row) => (
                    <MenuItem key={row.personId} id={row.personId} className="option" textValue={`${nameOf(row.name)} ${row.personId}`}>
                      <span className="option-main">{nameOf(row.name)}</span>
                      <span className="option-side">
                        {enumWord(t, 'sex', row.sex)} · {ageOf(row.birth)} · {row.stage ? enumWord(t, 'stage', row.stage) : ''} · {shortId(row.personId)}
                      </span>
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
              {commands.length > 0 && (
                <MenuSection>
                  <Header className="options-head">{t('palette.commands')}</Header>
                  {commands.map((one) => (
                    <MenuItem key={one.id} id={one.id} className="option" textValue={one.words}>
                      <span className="option-main">{one.words}</span>
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
