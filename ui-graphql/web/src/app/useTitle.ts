import { useEffect } from 'react';
import { useT } from '../i18n';

/** The title of the window; never with a person's name, which would end up in the browser's history. */
export function useTitle(title: string): void {
  const t = useT();
  const whole = `${title} · ${t('app.name')}`;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
