import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { language, rememberLanguage, type Language } from './language';
import { words, type Key } from './words';

type Values = Record<string, string | number>;

/** Turns a key into words; an unknown key does not compile. */
export type Translate = (key: Key, values?: Values) => string;

function table(column: 0 | 1): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, pair]) => [key, pair[column]]));
}

void i18next.use(initReactI18next).init({
  lng: language(),
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { 'zh-CN': { translation: table(0) }, en: { translation: table(1) } },
});
document.documentElement.lang = language();

export function useT(): Translate {
  const { t } = useTranslation();
  return t as unknown as Translate;
}

export function useLanguage(): [Language, (next: Language) => void] {
  const { i18n } = useTranslation();
  const change = (next: Language) => {
    rememberLanguage(next);
    document.documentElement.lang = next;
    void i18n.changeLanguage(next);
  };
  return [i18n.language as Language, change];
}

/** Whether there are words for a key that came from the server. */
export function isKey(key: string): key is Key {
  return key in words;
}
