import { memo } from 'react';
import type { Board } from '../../call/board';
import type { BoardRow, LineLevel } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Chip } from '../../ui/Chip';
import { QualityBars } from '../../ui/QualityBars';
import { useLocale } from '../../ui/useLocale';
import { localDigits } from '../../util/digits';
import { joinNames } from '../../util/duration';
import { BoardLeft } from './BoardLeft';
import { BoardNext } from './BoardNext';
import type { Asking } from './BoardTable';
import { addressOf, isPrivileged, urgencyOfKind, type Kind } from './boardState';
import { kindWords, stateWords } from './boardWords';
import { FamilyTested, StationTrouble } from './BoardReadiness';
import { Presence } from './Presence';
import { rowLinkId } from './useBoardKeys';

interface Props {
  readonly row: BoardRow;
  readonly kind: Kind;
  /** Whether the focus is in it. */
  readonly here: boolean;
  readonly onFocus: (visitId: string) => void;
  readonly source: Board;
  readonly onAsk: (asking: Asking) => void;
  readonly onRefused: (code: string | null) => void;
}

/** Drawn anew only when it changes itself: there may be two hundred. */
export const BoardLine = memo(function BoardLine({ row, kind, here, onFocus, ...rest }: Props) {
  useLocale();
  const look = `board-row board-row-${urgencyOfKind(kind)}${here ? ' board-row-focused' : ''}`;
  const { tone, icon } = kindWords[kind];
  return (
    <tr className={look} onFocus={() => onFocus(row.visitId)}>
      <td className="board-station">
        <span className="hidden-words">{m.board_col_station()} </span>
        {localDigits(row.stationNumber ?? '–')}
      </td>
      <td>
        <Presence here={row.stationPresent} />
        <a id={rowLinkId(row.visitId)} href={addressOf(row, kind)}>
          {row.prisonerName}
        </a>
      </td>
      <td>
        <Presence here={row.familyPresent} />
        {visitors(row)}
        <FamilyTested row={row} />
      </td>
      <td className="board-state">
        <Chip tone={tone} icon={isPrivileged(row) && kind === 'live' ? 'lock' : icon}>
          {stateWords(row, kind)}
        </Chip>
        <StationTrouble check={row.stationCheck} onOpen={() => rest.onAsk(stationOf(row))} />
      </td>
      <Line words={m.board_col_prison_line()} level={row.stationLine} />
      <Line words={m.board_col_family_line()} level={row.familyLine} />
      <td className="board-left">
        <BoardLeft row={row} kind={kind} />
      </td>
      <td className="board-next">
        <BoardNext row={row} kind={kind} focused={here} {...rest} />
      </td>
    </tr>
  );
});

const stationOf = ({ visitId }: BoardRow): Asking => ({ visitId, what: 'station' });

function visitors(row: BoardRow): string {
  const name = row.visitorName ?? m.room_family();
  if (row.companions === 0) return name;
  return m.board_companions({ name: joinNames([name]), count: localDigits(row.companions) });
}

function Line({ words, level }: { readonly words: string; readonly level: LineLevel | null }) {
  return (
    <td className="board-line">
      <span className="board-line-words">{words}</span>
      {level === null ? '–' : <QualityBars level={level} />}
    </td>
  );
}
