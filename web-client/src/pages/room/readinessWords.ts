import type { DeviceTested, PartState, StationChecked } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { shortDayText, timeText } from '../../util/jalali';

const parts: Record<PartState, () => string> = {
  GOOD: m.part_good,
  ABSENT: m.part_absent,
  DENIED: m.part_denied,
  BUSY: m.part_busy,
  DARK: m.part_dark,
  SILENT: m.part_silent,
};

export const partText = (state: PartState): string => parts[state]();

export const isReady = ({ camera, microphone }: StationChecked): boolean =>
  camera === 'GOOD' && microphone === 'GOOD';

const verdicts: Record<DeviceTested['verdict'], () => string> = {
  GOOD: m.device_tested_good,
  WEAK: m.device_tested_weak,
  FAILED: m.device_tested_failed,
};

/** What a family's test came to, and when. */
export const testedText = ({ verdict, at }: DeviceTested, zone?: string): string =>
  m.device_tested_at({
    verdict: verdicts[verdict](),
    day: shortDayText(at, zone),
    time: timeText(at, zone),
  });
