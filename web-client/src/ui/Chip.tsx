import './Chip.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

/** `act`: live or agreed; `soon`: near; `now`: this minute or overdue; `neutral`; `end`: refused. */
export type Tone = 'act' | 'soon' | 'now' | 'neutral' | 'end';

interface Props {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly children: ReactNode;
}

export function Chip({ tone, icon, children }: Props) {
  return (
    <span className={`chip chip-${tone}`}>
      <Icon name={icon} size={16} />
      {children}
    </span>
  );
}
