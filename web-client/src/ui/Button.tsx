import './Button.css';
import type { MouseEventHandler, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import { Spinner } from './Waiting';

interface Look {
  /** One `filled` button a screen: the next thing to do. `end` is for ending and refusing only. */
  readonly kind?: 'filled' | 'plain' | 'quiet' | 'end' | 'end-plain';
  /** 60 px for families, 72 on stations, 44 and 36 for officials. */
  readonly size?: 'family' | 'station' | 'desk' | 'small';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

interface ButtonProps extends Look {
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
  readonly type?: 'button' | 'submit';
  /** The id of the form it sends, when it stands outside of it. */
  readonly form?: string;
  /** The words while it works; the button keeps its place and takes no second press. */
  readonly busy?: string | false | undefined;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
}

export function Button({
  onClick,
  type = 'button',
  form,
  busy,
  disabled,
  pressed,
  ...look
}: ButtonProps) {
  const busyNow = typeof busy === 'string';
  return (
    <button
      type={type}
      form={form}
      className={classOf(look) + (busyNow ? ' button-busy' : '')}
      aria-disabled={busyNow || undefined}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={busyNow ? (event) => event.preventDefault() : onClick}
    >
      {busyNow ? <Spinner /> : look.icon && <Icon name={look.icon} />}
      <span>{busyNow ? busy : look.children}</span>
    </button>
  );
}

/** A step to another page that looks like what it is: the next thing to do. */
export function ButtonLink({ href, ...look }: Look & { readonly href: string }) {
  return (
    <a href={href} className={classOf(look)}>
      {look.icon && <Icon name={look.icon} />}
      <span>{look.children}</span>
    </a>
  );
}

const classOf = ({ kind = 'plain', size = 'family' }: Look): string =>
  `button button-${kind} button-${size}`;
