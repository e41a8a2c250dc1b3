import { createContext, use } from 'react';
import type { RevealInput } from '../generated/graphql';

const Context = createContext<RevealInput | null>(null);

/** What was asked to be shown on the page around. */
export const Revealed = Context.Provider;

export function useRevealed(): RevealInput | null {
  return use(Context);
}
