import { useLanguage, useT } from '../i18n';

export function LanguageSwitch() {
  const t = useT();
  const [language, change] = useLanguage();
  return (
    <div className="languages" role="group" aria-label={t('app.language')}>
      <button type="button" lang="zh-CN" aria-pressed={language === 'zh-CN'} onClick={() => change('zh-CN')}>中文</button>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => change('en')}>English</button>
    </div>
  );
}
