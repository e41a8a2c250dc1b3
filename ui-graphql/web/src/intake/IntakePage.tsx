import { useEffect, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import { FileHeader } from '../dossier/FileHeader';
import type { PersonFile } from '../dossier/file';
import { useFile } from '../dossier/useFile';
import { useT } from '../i18n';
import { FaultState, Loading, NoPermission } from '../kernel/states/States';
import type { Done } from '../kernel/useCommand';
import { Way } from '../kernel/Way';
import { ArrivalStep } from './ArrivalStep';
import { BedPicker } from './BedPicker';
import { listBelongings, screenSeeker } from './commands';
import { Finished } from './Finished';
import { OutcomeStep } from './OutcomeStep';
import { isReachable, stepOf, STEPS, type Step } from './steps';
import { StepForm } from './StepForm';
import { WhoStep } from './WhoStep';

/** Taking somebody in, one question group after the other. It can be left and gone on with at any step. */
export function IntakePage() {
  const t = useT();
  const { can } = useSession();
  const { personId } = useParams();
  const navigate = useNavigate();
  const { file, loading, fault, load } = useFile(personId ?? null, null);
  useTitle(t('intake.title'));

  if (!can('personOpenFile') || !can('intakeRequestHelp') || !can('recipients')) {
    return <div className="page"><h1>{t('intake.title')}</h1><NoPermission /></div>;
  }
  if (personId && loading) {
    return <div className="page"><h1 className="visually-hidden">{t('intake.title')}</h1><Loading /></div>;
  }
  if (personId && !file) {
    return <div className="page"><h1>{t('intake.title')}</h1>{fault && <FaultState fault={fault} onRetry={() => void load()} />}</div>;
  }
  return (
    <div className="page page-narrow">
      {file ? <FileHeader file={file} asOf={null} /> : <h1 tabIndex={-1}>{t('intake.title')}</h1>}
      {file ? (
        <Steps file={file} onDone={(done) => load(done.version)} />
      ) : (
        <>
          <StepList current="who" file={null} onGo={() => {}} />
          <section className="card step" aria-labelledby="step-title">
            <StepTitle step="who" />
            <WhoStep onOpened={(opened) => void navigate(`/people/${opened}/intake`)} />
          </section>
        </>
      )}
    </div>
  );
}

interface StepsProps {
  readonly file: PersonFile;
  readonly onDone: (done: Done) => Promise<void>;
}

function Steps({ file, onDone }: StepsProps) {
  const [wanted, setWanted] = useState<Step | null>(null);
  const due = stepOf(file);
  const step = wanted !== null && isReachable(wanted, file) ? wanted : due;
  const done = async (what: Done) => {
    await onDone(what);
    setWanted(null);
  };
  return (
    <>
      <StepList current={step} file={file} onGo={setWanted} />
      <section className="card step" aria-labelledby="step-title">
        {step === 'finished' ? (
          <Finished file={file} />
        ) : (
          <>
            <StepTitle key={`title ${step}`} step={step} />
            {step === 'how' && <ArrivalStep file={file} onDone={done} />}
            {step === 'screening' && <StepForm key="screening" form={screenSeeker} file={file} onDone={done} />}
            {step === 'outcome' && <OutcomeStep file={file} onDone={done} />}
            {step === 'belongings' && <StepForm key="belongings" form={listBelongings} file={file} onDone={done} onSkip={() => setWanted('bed')} />}
            {step === 'bed' && <BedPicker file={file} onDone={done} />}
          </>
        )}
      </section>
    </>
  );
}

/** The heading of a step takes the focus when the step begins. */
function StepTitle({ step }: { step: Step }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="step-head">
      <p className="muted">{t('intake.step', { n: STEPS.indexOf(step) + 1, of: STEPS.length })}</p>
      <h2 id="step-title" ref={heading} tabIndex={-1}>{t(`intake.step.${step}`)}</h2>
    </div>
  );
}

interface ListProps {
  readonly current: Step | 'finished';
  readonly file: PersonFile | null;
  readonly onGo: (step: Step) => void;
}

function StepList({ current, file, onGo }: ListProps) {
  const t = useT();
  const due = stepOf(file);
  const dueAt = due === 'finished' ? STEPS.length : STEPS.indexOf(due);
  return (
    <nav aria-label={t('intake.steps')}>
      <Way
        stops={STEPS.map((step, index) => ({
          key: step,
          text: t(`intake.step.${step}`),
          state: step === current ? 'current' : index < dueAt ? 'done' : 'ahead',
          ...(isReachable(step, file) && step !== current ? { onGo: () => onGo(step) } : {}),
        }))}
      />
    </nav>
  );
}
