import type { Board } from '../../call/board';
import type { BoardRow } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { navigate } from '../../router';
import { Button } from '../../ui/Button';
import type { IconName } from '../../ui/Icon';
import { Key } from '../staff/Keys';
import type { Asking } from './BoardTable';
import { isPrivileged, type Kind } from './boardState';

interface Props {
  readonly row: BoardRow;
  readonly kind: Kind;
  readonly focused: boolean;
  readonly source: Board;
  readonly onAsk: (asking: Asking) => void;
  readonly onRefused: (code: string | null) => void;
}

interface Step {
  readonly key: string;
  readonly icon: IconName;
  readonly words: string;
  readonly run: () => void;
}

/** One next step a row, or none; filled only in the row that has the focus. */
export function BoardNext({ focused, ...props }: Props) {
  const step = stepOf(props);
  if (!step) return null;
  return (
    <>
      <Button kind={focused ? 'filled' : 'plain'} size="small" icon={step.icon} onClick={step.run}>
        {step.words}
      </Button>
      {focused && <Key name={step.key} />}
    </>
  );
}

/** Where the next step lies in the room. */
const roomSteps: readonly Kind[] = ['knock', 'noPrisoner', 'lost', 'problem', 'weak'];

function stepOf({ row, kind, source, onAsk, onRefused }: Omit<Props, 'focused'>): Step | null {
  const open = () => navigate(`/board/${row.visitId}`);
  if (isPrivileged(row) && roomSteps.includes(kind))
    return kind === 'knock' && row.allowedActions.includes('ADMIT')
      ? {
          key: 'A',
          icon: 'door',
          words: m.board_key_admit(),
          run: () => void source.admit(row).then(onRefused),
        }
      : null;
  switch (kind) {
    case 'knock':
    case 'noPrisoner':
      return { key: 'I', icon: 'idCard', words: m.board_key_identify(), run: open };
    case 'lost':
    case 'problem':
    case 'weak':
      return { key: 'Enter', icon: 'door', words: m.board_key_open(), run: open };
    case 'done':
      return row.allowedActions.includes('END')
        ? {
            key: 'E',
            icon: 'phoneOff',
            words: m.board_end(),
            run: () => onAsk({ visitId: row.visitId, what: 'end' }),
          }
        : null;
    case 'ending':
      return row.allowedActions.includes('EXTEND')
        ? {
            key: 'T',
            icon: 'clock',
            words: m.board_extend(),
            run: () => onAsk({ visitId: row.visitId, what: 'extend' }),
          }
        : null;
    case 'paused':
      return row.allowedActions.includes('RESUME')
        ? {
            key: 'P',
            icon: 'live',
            words: m.board_resume(),
            run: () => void source.resume(row).then(onRefused),
          }
        : null;
    case 'over':
      return {
        key: 'Enter',
        icon: 'clock',
        words: m.course_open(),
        run: () => navigate(`/visits/${row.visitId}/timeline`),
      };
    default:
      return null;
  }
}
