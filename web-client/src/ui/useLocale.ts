import { useSyncExternalStore } from 'react';
import { locale, onLocaleChange, type Locale } from '../util/locale';

/** The page's language. Whatever is drawn anew only when its own values change needs it to follow a change of language. */
export function useLocale(): Locale {
  return useSyncExternalStore(onLocaleChange, locale);
}
