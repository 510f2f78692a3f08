import { useState } from 'react';
import { post } from '../../../api/client';
import { Problem } from '../../../api/problem';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { toast } from '../../../ui/Toast';
import { standingText } from '../../staff/standingText';
import { useKeyDown } from '../../useKeyDown';
import { ReasonPanel } from '../ReasonPanel';
import { useIsWarden } from '../useIsWarden';
import { InterpreterPanel } from './InterpreterPanel';
import {
  isMovable,
  nameOf,
  placeText,
  reasons,
  togetherReasons,
  type MoveReason,
  type Target,
} from './moving';
import type { TimetableOfDay, TimetableVisit } from './timetableState';
import type { Looked, Moving } from './useMoving';

interface Props {
  readonly shown: TimetableOfDay;
  readonly chosen: TimetableVisit | null;
  readonly moving: Moving;
  readonly onMoved: () => void;
}

/** Who is chosen or on their way, what stands against the place one looks at, and at last why. */
export function MoveBar({ shown, chosen, moving, onMoved }: Props) {
  const { visit, looked, letGo } = moving;
  useKeyDown(({ key }) => {
    if (visit !== null && key === 'Escape') letGo();
  });
  if (visit === null) return <Chosen key={chosen?.id} shown={shown} of={chosen} moving={moving} />;
  return (
    <div className="move-bar move-bar-on">
      <span>{m.timetable_moving({ name: nameOf(visit) })}</span>
      <output className={looked?.check?.possible === false ? 'move-bar-not' : ''}>
        {looked && lookText(looked, shown)}
      </output>
      <Button size="small" onClick={letGo}>
        {m.timetable_let_go()}
      </Button>
      {moving.apart && <Apart shown={shown} moving={moving} place={moving.apart} />}
      {moving.chosen && <Why shown={shown} moving={moving} visit={visit} onMoved={onMoved} />}
    </div>
  );
}

interface ChosenProps {
  readonly shown: TimetableOfDay;
  readonly of: TimetableVisit | null;
  readonly moving: Moving;
}

/** Who is chosen, and what can be done for their visit before it begins. */
function Chosen({ shown, of, moving }: ChosenProps) {
  const [interpreting, setInterpreting] = useState(false);
  return (
    <div className="move-bar">
      <output>{of && `${nameOf(of)} · ${placeText(of, shown)}`}</output>
      {of && isMovable(of) && (
        <Button size="small" onClick={() => moving.pick(of)}>
          {m.timetable_move_it()}
        </Button>
      )}
      {of?.status === 'CONFIRMED' && (
        <Button size="small" onClick={() => setInterpreting(!interpreting)}>
          {m.interpreter_open()}
        </Button>
      )}
      {of && interpreting && (
        <InterpreterPanel visit={of.id} name={nameOf(of)} onClose={() => setInterpreting(false)} />
      )}
    </div>
  );
}

function lookText({ target, check }: Looked, shown: TimetableOfDay): string {
  const place = placeText(target, shown);
  if (check === null) return m.timetable_target_looking({ place });
  if (check.possible) return m.timetable_target_free({ place });
  return m.timetable_target_not({ place, why: standingText(check.code ?? '') });
}

interface ApartProps {
  readonly shown: TimetableOfDay;
  readonly moving: Moving;
  readonly place: Target;
}

/** The warden's word that two who are kept separate may this once be near each other. */
function Apart({ shown, moving, place }: ApartProps) {
  if (!useIsWarden()) return null;
  return (
    <ReasonPanel
      title={m.timetable_apart_why({ place: placeText(place, shown) })}
      reasons={togetherReasons}
      act={m.timetable_apart_do()}
      say={standingText}
      onAct={moving.allow}
      onClose={moving.keepApart}
    />
  );
}

interface WhyProps {
  readonly shown: TimetableOfDay;
  readonly moving: Moving;
  readonly visit: TimetableVisit;
  readonly onMoved: () => void;
}

function Why({ shown, moving, visit, onMoved }: WhyProps) {
  const { chosen, together } = moving;
  if (chosen === null) return null;
  const move = async (reason: MoveReason) => {
    const { start, stationId } = chosen;
    try {
      await post(`/api/visits/${visit.id}/move`, { start, station: stationId, reason, together });
      toast(m.timetable_moved());
      moving.letGo();
      onMoved();
      return null;
    } catch (thrown) {
      return Problem.of(thrown).code;
    }
  };
  return (
    <ReasonPanel
      title={m.timetable_move_why({ name: nameOf(visit), place: placeText(chosen, shown) })}
      reasons={reasons}
      act={m.timetable_move_do()}
      say={standingText}
      onAct={move}
      onClose={() => moving.choose(null)}
    />
  );
}
