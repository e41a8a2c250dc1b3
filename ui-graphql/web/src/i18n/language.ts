export const LANGUAGES = ['zh-CN', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

const STORED = 'homeward.language';

let current: Language = initial();

function initial(): Language {
  const stored = globalThis.localStorage?.getItem(STORED);
  return LANGUAGES.find((one) => one === stored) ?? (navigator.language.startsWith('en') ? 'en' : 'zh-CN');
}

/** The chosen language; the only thing the browser keeps, and nothing personal. */
export function language(): Language {
  return current;
}

export function rememberLanguage(next: Language): void {
  current = next;
  localStorage.setItem(STORED, next);
}
