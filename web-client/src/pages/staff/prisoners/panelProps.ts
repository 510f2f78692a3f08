import type { Prisoner } from '../../../api/staffTypes';

/** What every question about a prisoner is given. */
export interface PanelProps {
  readonly prisoner: Prisoner;
  readonly onDone: () => void;
  readonly onClose: () => void;
}
