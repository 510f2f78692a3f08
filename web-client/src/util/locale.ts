import { getLocale, setLocale, isLocale, type Locale } from '../messages-compiled/runtime.js';

export type { Locale };

const listeners = new Set<() => void>();

export const locale = (): Locale => getLocale();
export const direction = (): 'rtl' | 'ltr' => (locale() === 'fa' ? 'rtl' : 'ltr');

/** The tag for Intl: Jalali dates in Persian, Gregorian ones in English, as the glossary asks. */
export const intlTag = (): string => (locale() === 'fa' ? 'fa-IR-u-ca-persian' : 'en-GB');

/** Changes the page's language without loading it again, so that nothing typed is lost. */
export function changeLocale(next: Locale): void {
  setLocale(next, { reload: false });
  applyToDocument();
  for (const listener of listeners) listener();
}

export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Honours `?lang=`, which links in text messages carry, then sets the document's language. */
export function startLocale(search: string): void {
  const asked = new URLSearchParams(search).get('lang');
  if (isLocale(asked)) setLocale(asked, { reload: false });
  applyToDocument();
}

function applyToDocument(): void {
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
}
