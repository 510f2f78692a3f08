import type { Tone } from '../../../ui/Chip';
import type { IconName } from '../../../ui/Icon';

/** What a visit's state means to the family: in one word, in a sentence, and what follows from it. */
export interface VisitWords {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly word: string;
  readonly title: string;
  readonly detail: string;
}

export const say = (
  tone: Tone,
  icon: IconName,
  word: string,
  title: string,
  detail: string,
): VisitWords => ({
  tone,
  icon,
  word,
  title,
  detail,
});
