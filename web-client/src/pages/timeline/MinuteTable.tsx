import type { MeasuredMinute } from '../../api/timelineTypes';
import { m } from '../../messages-compiled/messages.js';
import { locale } from '../../util/locale';
import { localDigits } from '../../util/digits';
import { grade } from './lanes';
import { gradeWords, rungText, sideText } from './timelineWords';

const percent = (thousandths: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 1 }).format(
    thousandths / 1000,
  );

/** Each minute's figures, for who wants to know exactly. */
export function MinuteTable({ minutes }: { readonly minutes: readonly MeasuredMinute[] }) {
  const headings = [
    m.course_col_minute(),
    m.course_col_side(),
    m.course_col_felt(),
    m.course_col_sends(),
    m.course_col_loss(),
    m.course_col_delay(),
    m.course_col_frozen(),
    m.course_col_concealed(),
    m.course_col_way(),
  ];
  return (
    <details className="course-part">
      <summary>{m.course_minutes()}</summary>
      {/* A table wider than a phone is moved, by keyboard too. */}
      {/* oxlint-disable-next-line no-noninteractive-tabindex */}
      <section className="course-table" tabIndex={0} aria-label={m.course_minutes()}>
        <table>
          <thead>
            <tr>
              {headings.map((words) => (
                <th key={words} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {minutes.map((one) => (
              <Row key={`${one.side} ${one.number}`} measured={one} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Row({ measured: { number, side, line } }: { readonly measured: MeasuredMinute }) {
  return (
    <tr>
      <th scope="row">{localDigits(number + 1)}</th>
      <td>{sideText(side)}</td>
      <td>{gradeWords[grade(line)]()}</td>
      <td>{rungText(line.rung)}</td>
      <td>{m.course_both_ways({ here: percent(line.lossIn), there: percent(line.lossOut) })}</td>
      <td>{m.course_ms({ ms: localDigits(line.rtt) })}</td>
      <td>{percent(line.frozen)}</td>
      <td>{percent(line.concealed)}</td>
      <td>{line.relayed ? m.course_relayed() : m.course_direct()}</td>
    </tr>
  );
}
