import { get } from '../../api/client';
import { useLoaded } from '../../api/useLoaded';
import type { Schemas } from '../../api/types';
import type { Room } from '../../call/room-view';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { localDigits } from '../../util/digits';
import { timeText } from '../../util/jalali';
import { Loading } from '../Loading';
import { ReasonPanel } from './ReasonPanel';
import { warnReasons } from './reasons';

export type RunningAct = 'warn' | 'extend' | 'reseat';

interface Props {
  readonly what: RunningAct;
  readonly visitId: string;
  /** When the visit ends as it is. */
  readonly end: string;
  readonly acts: Pick<Room, RunningAct>;
  readonly onClose: () => void;
}

/** A warning, more time or another station for a visit under way. */
export function RunningPanel({ what, visitId, end, acts, onClose }: Props) {
  if (what !== 'warn')
    return <WithLeeway what={what} visitId={visitId} end={end} acts={acts} onClose={onClose} />;
  return (
    <ReasonPanel
      title={m.board_warn_title()}
      reasons={warnReasons}
      act={m.board_warn()}
      onAct={acts.warn}
      onClose={onClose}
    />
  );
}

type LeewayProps = Props & { readonly what: Exclude<RunningAct, 'warn'> };

/** What can still be had is asked when somebody wants it. */
function WithLeeway({ visitId, ...rest }: LeewayProps) {
  const [loaded, again] = useLoaded(`leeway-${visitId}`, () =>
    get(`/api/visits/${visitId}/leeway`),
  );
  return (
    <Loading of={loaded} again={again}>
      {(leeway) => <Choosing leeway={leeway} {...rest} />}
    </Loading>
  );
}

type Leeway = Schemas['Leeway'];

function Choosing({
  what,
  leeway,
  end,
  acts,
  onClose,
}: Omit<LeewayProps, 'visitId'> & { readonly leeway: Leeway }) {
  const choices = what === 'extend' ? untils(leeway, end) : places(leeway);
  if (Object.keys(choices).length === 0)
    return (
      <div className="reason-panel">
        <Notice tone="soon" icon="info">
          {what === 'extend' ? m.board_extend_none() : m.board_reseat_none()}
        </Notice>
        <div className="reason-acts">
          <Button size="desk" onClick={onClose}>
            {m.go_back()}
          </Button>
        </div>
      </div>
    );
  return (
    <ReasonPanel
      title={what === 'extend' ? m.board_extend_title() : m.board_reseat_title()}
      reasons={choices}
      act={what === 'extend' ? m.board_extend() : m.board_reseat()}
      onAct={acts[what]}
      onClose={onClose}
    />
  );
}

type Choices = Record<string, () => string>;

const untils = ({ ends }: Leeway, end: string): Choices =>
  Object.fromEntries(
    ends.map((until) => {
      const minutes = localDigits(Math.round((Date.parse(until) - Date.parse(end)) / 60_000));
      return [until, () => m.board_extend_until({ time: timeText(until), minutes })];
    }),
  );

const places = ({ stations }: Leeway): Choices =>
  Object.fromEntries(
    stations.map(({ id, number }) => [
      id,
      () => m.stations_number({ number: localDigits(number) }),
    ]),
  );
