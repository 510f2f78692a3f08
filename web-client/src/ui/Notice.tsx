import './Notice.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface Props {
  readonly tone?: 'neutral' | 'act' | 'soon' | 'plain';
  readonly icon?: IconName;
  /** Read aloud when it appears: for what went wrong, not for what was there from the start. */
  readonly alert?: boolean;
  readonly children: ReactNode;
}

/** A sentence that stays on the page: what happened, or what is good to know. */
export function Notice({ tone = 'neutral', icon = 'info', alert = false, children }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={alert ? 'alert' : undefined}>
      <Icon name={icon} />
      <div className="notice-words">{children}</div>
    </div>
  );
}
