import { useState } from 'react';
import type { Prisoner } from '../../../api/staffTypes';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { localDigits } from '../../../util/digits';
import { DisciplinePanel } from './DisciplinePanel';
import { OrderPanel } from './OrderPanel';
import { SeparatePanel } from './SeparatePanel';
import { TransferPanel } from './TransferPanel';

type Action = Prisoner['allowedActions'][number];

const words: Readonly<Record<Action, () => string>> = {
  TRANSFER: m.prisoners_transfer,
  DISCIPLINE: m.prisoners_discipline,
  RESTRICT: m.prisoners_restrict,
  SEPARATE: m.prisoners_separate,
};

interface Props {
  readonly prisoner: Prisoner;
  readonly onChange: () => void;
}

/** The prisoner; what is asked about them opens beneath. */
export function PrisonerCard({ prisoner, onChange }: Props) {
  const [act, setAct] = useState<Action | null>(null);
  const panel = {
    prisoner,
    onClose: () => setAct(null),
    onDone: () => {
      setAct(null);
      onChange();
    },
  };
  return (
    <li>
      <div className="staff-row">
        <span className="staff-row-words">
          <strong>{prisoner.name}</strong>
          <span>
            {m.prisoners_where({
              number: localDigits(prisoner.number),
              ward: localDigits(prisoner.ward),
              prison: prisoner.prisonName,
            })}
          </span>
        </span>
        <span className="staff-row-acts">
          {prisoner.allowedActions.map((one) => (
            <Button key={one} size="desk" pressed={one === act} onClick={() => setAct(one)}>
              {words[one]()}
            </Button>
          ))}
        </span>
      </div>
      {act === 'TRANSFER' && <TransferPanel {...panel} />}
      {act === 'DISCIPLINE' && <DisciplinePanel {...panel} />}
      {act === 'RESTRICT' && <OrderPanel {...panel} />}
      {act === 'SEPARATE' && <SeparatePanel {...panel} />}
    </li>
  );
}
