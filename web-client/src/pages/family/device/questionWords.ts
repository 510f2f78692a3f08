import { m } from '../../../messages-compiled/messages.js';
import type { Check } from './checks';

interface QuestionWords {
  readonly question: string;
  readonly hint: string;
  readonly advice: string;
  readonly yes: string;
  readonly no: string;
}

export function wordsOf(check: Exclude<Check, 'internet'>): QuestionWords {
  switch (check) {
    case 'camera':
      return {
        question: m.test_camera(),
        hint: m.test_camera_hint(),
        advice: m.test_camera_advice(),
        yes: m.test_camera_yes(),
        no: m.test_camera_no(),
      };
    case 'sound':
      return {
        question: m.test_sound(),
        hint: m.test_sound_hint(),
        advice: m.test_sound_advice(),
        yes: m.test_sound_yes(),
        no: m.test_sound_no(),
      };
    case 'speaker':
      return {
        question: m.test_speaker(),
        hint: m.test_speaker_hint(),
        advice: m.test_speaker_advice(),
        yes: m.test_speaker_yes(),
        no: m.test_speaker_no(),
      };
  }
}
