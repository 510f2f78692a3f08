import './Avatar.css';
import { Icon } from './Icon';

/** The first letter of a name, or a neutral figure: a face is never guessed. */
export function Avatar({
  name,
  size = 'large',
}: {
  readonly name?: string;
  readonly size?: 'small' | 'large';
}) {
  return (
    <span className={`avatar avatar-${size}`} aria-hidden="true">
      {name ? [...name.trim()][0] : <Icon name="user" />}
    </span>
  );
}
