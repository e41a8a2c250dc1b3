/** What the server shows in the place of what is hidden. */
export const MASK = '••••';

/** Whether anything in a value is hidden: then it is no value to work with until it was shown. */
export function holdsMask(value: unknown): boolean {
  if (typeof value === 'string') {
    return value.includes(MASK);
  }
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsMask);
}
