import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../i18n';
import { FaultState, Loading } from '../kernel/states/States';
import { CodePage } from './CodePage';
import { EnrolPage } from './EnrolPage';
import { PasswordPage } from './PasswordPage';
import { SessionProvider, useSessionState } from './session';
import { SignInForm, SignInPage } from './SignIn';

/** Shows what is inside to whoever signed in and showed who they are, and the door to everybody else. */
export function Gate({ children }: { children: ReactNode }) {
  const t = useT();
  const session = useSessionState();
  if (session.fault) {
    return <main className="door"><div className="door-card"><h1>{t('app.name')}</h1><FaultState fault={session.fault} onRetry={() => void session.load()} /></div></main>;
  }
  if (session.phase === 'starting') {
    return <main className="page"><Loading /></main>;
  }
  if (session.phase === 'code') {
    return <CodePage onDone={session.load} />;
  }
  if (session.phase === 'enrol') {
    return <EnrolPage onDone={session.load} />;
  }
  if (session.phase === 'mustChange') {
    return <PasswordPage onDone={session.load} />;
  }
  if (session.phase === 'signedOut' || session.me === null) {
    return <SignInPage onSignIn={session.signIn} provider={session.provider} />;
  }
  return (
    <SessionProvider me={session.me} again={session.again} provider={session.provider} signOut={session.signOut}>
      {children}
      {session.phase === 'expired' && (
        <ModalOverlay className="overlay" isOpen isKeyboardDismissDisabled>
          <Modal className="modal modal-small">
            <Dialog className="dialog">
              <Heading slot="title" className="dialog-title">{t('signIn.title')}</Heading>
              <SignInForm again onSignIn={session.signIn} provider={session.provider} />
            </Dialog>
          </Modal>
        </ModalOverlay>
      )}
    </SessionProvider>
  );
}
