import { useMemo } from 'react';
import { useLanguage, useT } from '../i18n';
import type { Choice } from './forms/fields';
import { nationalities, nationalityWord } from './nationality';
import { ageSpan, day, now, type Birth } from './time';

interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** A name in the chosen language. */
export function useLocalText(): (text: LocalText) => string {
  const [language] = useLanguage();
  return (text) => (language === 'en' ? text.en : text.zh);
}

/** An age in full years (周岁), as a span when it is an estimate. */
export function useAge(): (birth: Birth | null | undefined, on?: Date) => string {
  const t = useT();
  return (birth, on) => {
    if (!birth) {
      return t('time.ageUnknown');
    }
    const { youngest, oldest } = ageSpan(birth, day(on ?? now()));
    return youngest === oldest
      ? t('time.age', { years: youngest })
      : t('time.ageSpan', { from: youngest, to: oldest });
  };
}

/** A nationality in the chosen language. */
export function useNationality(): (code: string) => string {
  const t = useT();
  const [language] = useLanguage();
  return (code) => nationalityWord(t, language, code);
}

/** All nationalities to choose from, in the chosen language. */
export function useNationalities(): readonly Choice[] {
  const t = useT();
  const [language] = useLanguage();
  return useMemo(() => nationalities(t, language), [t, language]);
}

export function usePersonName(): (name: string | null | undefined) => string {
  const t = useT();
  return (name) => name ?? t('time.unnamed');
}
