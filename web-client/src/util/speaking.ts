import { overwriteGetLocale } from '../messages-compiled/runtime.js';
import type { Locale } from './locale';

/** For tests, which have no document and no storage: the language of everything from here on. */
export const speak = (locale: Locale): void => overwriteGetLocale(() => locale);
