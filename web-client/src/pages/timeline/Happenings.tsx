import type { Timeline } from '../../api/timelineTypes';
import { m } from '../../messages-compiled/messages.js';
import { secondsText } from './seconds';
import { told } from './timelineWords';

/** What happened, in words and in order. */
export function Happenings({ timeline }: { readonly timeline: Timeline }) {
  const all = told(timeline);
  if (all.length === 0) return null;
  return (
    <section className="course-part" aria-labelledby="course-happened">
      <h2 id="course-happened">{m.course_happened()}</h2>
      <ol className="course-list">
        {all.map(({ at, words, side }, index) => (
          // Nothing else tells two apart that happened at once.
          // oxlint-disable-next-line no-array-index-key
          <li key={index} className={side === null ? 'course-step' : undefined}>
            <time dateTime={at}>{secondsText(at, timeline.zone)}</time>
            <span>{words}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
