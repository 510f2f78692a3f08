import './Rows.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

/** A card of rows split by lines. */
export function Rows({ children }: { readonly children: ReactNode }) {
  return <ul className="rows">{children}</ul>;
}

interface RowProps {
  readonly icon?: IconName;
  readonly lead?: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly end?: ReactNode;
  readonly href?: string;
}

/** One row; with `href` the whole of it is the way to somewhere. */
export function Row({ icon, lead, title, detail, end, href }: RowProps) {
  const inside = (
    <>
      {icon ? <Icon name={icon} size={24} /> : lead}
      <span className="row-words">
        <span className="row-title">{title}</span>
        {detail !== undefined && <span className="row-detail">{detail}</span>}
      </span>
      {end}
      {href !== undefined && <Icon name="chevron" size={20} />}
    </>
  );
  return (
    <li>
      {href === undefined ? (
        <div className="row">{inside}</div>
      ) : (
        <a className="row" href={href}>
          {inside}
        </a>
      )}
    </li>
  );
}
