import type { StayStage } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';

export function StageTag({ stage }: { stage: StayStage }) {
  const t = useT();
  return <span className={`stage stage-${stage.toLowerCase().replaceAll('_', '-')}`}>{enumWord(t, 'stage', stage)}</span>;
}
