import { m } from '../../../messages-compiled/messages.js';
import { timeText } from '../../../util/jalali';
import { isSame, placeText, type Target } from './moving';
import type { place, TimetableOfDay } from './timetableState';
import type { Moving } from './useMoving';

interface Props {
  readonly target: Target;
  readonly style: ReturnType<typeof place>;
  readonly shown: TimetableOfDay;
  readonly moving: Moving;
}

/** A free time; while a visit is on its way it takes it, or says why it cannot. */
export function FreePlace({ target, style, shown, moving }: Props) {
  const { visit, possible, looked } = moving;
  const fits = possible?.has(target.start) ?? true;
  if (visit === null)
    return (
      <li
        className="hours-cell hours-free"
        style={style}
        title={timeText(target.start, shown.zone)}
      >
        {m.timetable_free()}
      </li>
    );
  const here = isSame(looked?.target ?? null, target) ? ' hours-looked' : '';
  return (
    <li
      className={`hours-cell hours-free${fits ? ' hours-fits' : ' hours-unfit'}${here}`}
      style={style}
    >
      <button
        type="button"
        data-place=""
        className={fits ? 'hours-target' : undefined}
        aria-label={placeText(target, shown)}
        onDragEnter={() => moving.look(target)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          moving.choose(target);
        }}
        onFocus={() => moving.look(target)}
        onPointerEnter={() => moving.look(target)}
        onClick={() => moving.choose(target)}
      >
        {timeText(target.start, shown.zone)}
      </button>
    </li>
  );
}
