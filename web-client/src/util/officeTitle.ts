import { locale } from './locale';

/** What an official is called in both languages; the server cannot know which one a page speaks. */
export interface OfficeTitle {
  readonly fa: string;
  readonly en: string;
}

/** The title in the page's own language. */
export const titleText = (title: OfficeTitle): string => title[locale()];
