import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import '../i18n';
import { Gate } from '../app/Gate';
import '../app/styles/index.css';
import { Loading } from '../kernel/states/States';

// Not fetched before somebody signed in.
const Explorer = lazy(() => import('./Explorer').then((page) => ({ default: page.Explorer })));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gate>
        <Suspense fallback={<main className="page"><Loading /></main>}>
          <Explorer />
        </Suspense>
      </Gate>
    </StrictMode>,
  );
}
