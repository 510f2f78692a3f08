import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Lang = 'fa' | 'en';

const catalogue = (lang: Lang): Record<string, string> =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../messages/${lang}.json`, import.meta.url)), 'utf8'),
  ) as Record<string, string>;

/** The catalogue's sentence for a key; what stands in braces becomes "anything". */
export function words(lang: Lang): (key: string) => RegExp {
  const all = catalogue(lang);
  return (key) => {
    const text = all[key];
    if (text === undefined) throw new Error(`No message ${key} in ${lang}`);
    const parts = text
      .split(/\{[^}]*\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(parts.join('.*').trim());
  };
}

/** The same for the whole of a sentence, where it also begins others. */
export function wholly(lang: Lang): (key: string) => RegExp {
  const part = words(lang);
  return (key) => new RegExp(`^${part(key).source}$`);
}
