import { m } from '../../messages-compiled/messages.js';
import { locale } from '../../util/locale';

/** What is spoken in the country and at its borders besides Persian, and by whom else is held there: subtags of BCP 47. */
export const languages = [
  'az',
  'ku',
  'lrc',
  'mzn',
  'glk',
  'bal',
  'tk',
  'ar',
  'hy',
  'ps',
  'uz',
  'ur',
  'tr',
  'ru',
  'en',
  'psc',
] as const;

/** A language's name in the page's own. */
export const languageText = (tag: string): string =>
  // Browsers have no name for it.
  tag === 'psc'
    ? m.language_psc()
    : (new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag);
