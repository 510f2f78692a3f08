import './Icon.css';
import { shapes, type IconName } from './iconShapes';

export type { IconName };

interface Props {
  readonly name: IconName;
  /** In pixels at the default text size. */
  readonly size?: 16 | 20 | 24 | 28;
}

/** Icons stand beside words, never instead of them, so they are hidden from assistive technology. */
export function Icon({ name, size = 24 }: Props) {
  const { d, mirrors } = shapes[name];
  const className = `icon icon-${size}${mirrors ? ' icon-mirrors' : ''}`;
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  );
}
