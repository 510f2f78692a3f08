import './BoardReadiness.css';
import type { BoardRow, StationChecked } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Icon } from '../../ui/Icon';
import { isReady, testedText } from '../room/readinessWords';

interface Props {
  readonly check: StationChecked | null;
  readonly onOpen: () => void;
}

/** Only what is amiss at a station is worth a place in its row. */
export function StationTrouble({ check, onOpen }: Props) {
  if (check === null || isReady(check)) return null;
  return (
    <button type="button" className="station-trouble" onClick={onOpen}>
      <Icon name="alert" size={16} />
      {m.station_check_bad()}
    </button>
  );
}

/** How the family's test went, for as long as something can be done about it. */
export function FamilyTested({ row: { familyTest, status } }: { readonly row: BoardRow }) {
  if (familyTest === null || (status !== 'CONFIRMED' && status !== 'WAITING')) return null;
  const good = familyTest.verdict === 'GOOD';
  return (
    <span className={`family-tested${good ? '' : ' family-tested-bad'}`}>
      <Icon name={good ? 'check' : 'alert'} size={16} />
      {testedText(familyTest)}
    </span>
  );
}
