import { isKey, useT } from '../i18n';

/** What was asked, in words where there are any. */
export function useOperationName(): (name: string) => string {
  const t = useT();
  return (name) => {
    const key = `reads.op.${name}`;
    return isKey(key) ? t(key) : name;
  };
}
