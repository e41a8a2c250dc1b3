import { useEffect, useState } from 'react';
import type { RevealInput } from '../generated/graphql';

const MINUTES = 5;

/** What was asked to be shown on this page. It is hidden again after a while: a screen is left standing open. */
export function useReveal() {
  const [reveal, setReveal] = useState<RevealInput | null>(null);
  useEffect(() => {
    if (reveal === null) {
      return undefined;
    }
    const end = setTimeout(() => setReveal(null), MINUTES * 60_000);
    return () => clearTimeout(end);
  }, [reveal]);
  return [reveal, setReveal] as const;
}
