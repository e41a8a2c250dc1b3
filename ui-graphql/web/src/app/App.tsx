import { lazy, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createBrowserRouter, Link, Outlet, RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { useLanguage, useT } from '../i18n';
import { client } from '../kernel/client';
import { Empty, Loading } from '../kernel/states/States';
import { ToastRegion } from '../kernel/toasts';
import { FacilitiesProvider } from '../network/facilities';
import { Gate } from './Gate';
import { Shell } from './Shell';

const HomePage = lazy(() => import('../caseload/HomePage').then((page) => ({ default: page.HomePage })));
const PeoplePage = lazy(() => import('../caseload/PeoplePage').then((page) => ({ default: page.PeoplePage })));
const IntakePage = lazy(() => import('../intake/IntakePage').then((page) => ({ default: page.IntakePage })));
const FilePage = lazy(() => import('../dossier/FilePage').then((page) => ({ default: page.FilePage })));
const ReportsPage = lazy(() => import('../missing/ReportsPage').then((page) => ({ default: page.ReportsPage })));
const NewReportPage = lazy(() => import('../missing/NewReportPage').then((page) => ({ default: page.NewReportPage })));
const ReportPage = lazy(() => import('../missing/ReportPage').then((page) => ({ default: page.ReportPage })));
const FamiliesPage = lazy(() => import('../placement/FamiliesPage').then((page) => ({ default: page.FamiliesPage })));
const RequestsPage = lazy(() => import('../network/RequestsPage').then((page) => ({ default: page.RequestsPage })));
const MissionsPage = lazy(() => import('../network/MissionsPage').then((page) => ({ default: page.MissionsPage })));
const AuditPage = lazy(() => import('../reads/AuditPage').then((page) => ({ default: page.AuditPage })));
const EmergenciesPage = lazy(() => import('../access/EmergenciesPage').then((page) => ({ default: page.EmergenciesPage })));
const AccountsPage = lazy(() => import('../accounts/AccountsPage').then((page) => ({ default: page.AccountsPage })));
const BoardPage = lazy(() => import('../deadline/BoardPage').then((page) => ({ default: page.BoardPage })));
const OwnJourneysPage = lazy(() => import('../returnhome/OwnJourneysPage').then((page) => ({ default: page.OwnJourneysPage })));
const FoundPage = lazy(() => import('../patrol/FoundPage').then((page) => ({ default: page.FoundPage })));
const NetworkPage = lazy(() => import('../network/NetworkPage').then((page) => ({ default: page.NetworkPage })));

const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <Broken />,
    children: [
      {
        element: (
          <Suspense fallback={<div className="page"><Loading /></div>}>
            <Outlet />
          </Suspense>
        ),
        children: [
          { path: '/', element: <HomePage /> },
          { path: '/people', element: <PeoplePage /> },
          { path: '/people/:personId', element: <FilePage /> },
          { path: '/people/:personId/intake', element: <IntakePage /> },
          { path: '/intake', element: <IntakePage /> },
          { path: '/reports', element: <ReportsPage /> },
          { path: '/reports/new', element: <NewReportPage /> },
          { path: '/reports/:reportId', element: <ReportPage /> },
          { path: '/families', element: <FamiliesPage /> },
          { path: '/requests', element: <RequestsPage /> },
          { path: '/missions', element: <MissionsPage /> },
          { path: '/audit', element: <AuditPage /> },
          { path: '/emergencies', element: <EmergenciesPage /> },
          { path: '/accounts', element: <AccountsPage /> },
          { path: '/board', element: <BoardPage /> },
          { path: '/journeys', element: <OwnJourneysPage /> },
          { path: '/found', element: <FoundPage /> },
          { path: '/network', element: <NetworkPage /> },
          { path: '*', element: <Missing /> },
        ],
      },
    ],
  },
]);

export function App() {
  const [language] = useLanguage();
  // English Canada writes days as yyyy-MM-dd, as the rest of this page does.
  return (
    <I18nProvider locale={language === 'en' ? 'en-CA' : 'zh-CN'}>
      <Provider value={client}>
        <ToastRegion>
          <Gate>
            <FacilitiesProvider>
              <RouterProvider router={router} />
            </FacilitiesProvider>
          </Gate>
        </ToastRegion>
      </Provider>
    </I18nProvider>
  );
}

function Missing() {
  const t = useT();
  return (
    <div className="page">
      <h1>{t('state.notFound')}</h1>
      <Link className="button" to="/">{t('state.goHome')}</Link>
    </div>
  );
}

function Broken() {
  const t = useT();
  return (
    <main className="page">
      <Empty title={t('state.broken')}>
        <button type="button" className="button" onClick={() => window.location.reload()}>{t('state.retry')}</button>
      </Empty>
    </main>
  );
}
