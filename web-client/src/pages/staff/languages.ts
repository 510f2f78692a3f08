import { m } from '../../messages-compiled/messages.js';

/**
 * What is spoken in the country and at its borders besides Persian, and by whom else is held there, by subtags of BCP 47.
 * In words of our own: browsers have no name for several of them.
 */
const names = {
  az: m.language_az,
  ku: m.language_ku,
  lrc: m.language_lrc,
  mzn: m.language_mzn,
  glk: m.language_glk,
  bal: m.language_bal,
  tk: m.language_tk,
  ar: m.language_ar,
  hy: m.language_hy,
  ps: m.language_ps,
  uz: m.language_uz,
  ur: m.language_ur,
  tr: m.language_tr,
  ru: m.language_ru,
  en: m.language_en,
  psc: m.language_psc,
} as const;

export const languages = Object.keys(names) as (keyof typeof names)[];

/** A language's name in the page's own; one that is not listed goes by its subtag. */
export const languageText = (tag: string): string =>
  tag in names ? names[tag as keyof typeof names]() : tag;
