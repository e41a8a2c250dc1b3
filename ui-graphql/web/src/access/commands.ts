import { GlassReason, GlassVerdict } from '../generated/graphql';
import type * as G from '../generated/graphql';
import { describe } from '../kernel/forms/command';
import { OCCURRED } from '../kernel/forms/fields';
import { newId } from '../kernel/ids';
import type { GlassStory } from './glass';
import * as mutations from './mutations';

/** Who reads, and whose file. */
interface Emergency {
  readonly account: string;
  readonly personId: string;
}

export const breakGlass = describe<G.BreakGlassInput, Emergency>({
  operation: 'accessBreakGlass',
  title: 'glass.break',
  lead: 'glass.break.lead',
  document: mutations.breakGlass,
  serious: true,
  additive: true,
  fixed: ({ account, personId }) => ({ account, personId, glassId: newId('glass') }),
  fields: () => [
    { kind: 'select', name: 'reason', label: 'field.glassReason', family: 'glassReason', options: Object.values(GlassReason), required: true },
    { kind: 'note', name: 'words', label: 'field.glassWords', hint: 'field.glassWords.hint', required: true },
    OCCURRED,
  ],
});

export const reviewGlass = describe<G.ReviewGlassInput, GlassStory>({
  operation: 'accessReviewGlass',
  title: 'glass.review',
  lead: 'glass.review.lead',
  document: mutations.reviewGlass,
  fixed: ({ account, glassId }) => ({ account, glassId }),
  fields: () => [
    { kind: 'select', name: 'verdict', label: 'field.glassVerdict', family: 'glassVerdict', options: Object.values(GlassVerdict), required: true },
    { kind: 'note', name: 'words', label: 'field.glassFinding', required: true },
    OCCURRED,
  ],
});
