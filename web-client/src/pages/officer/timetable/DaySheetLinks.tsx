import { download } from '../../../api/download';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { ProblemNotice } from '../../ProblemNotice';
import type { TimetableOfDay } from './timetableState';

/** The day on paper: as a PDF, or as a page to print where no PDF is made. */
export function DaySheetLinks({ shown }: { readonly shown: TimetableOfDay }) {
  const { busy, problem, run } = useAct();
  const sheet = `/api/timetable/prisons/${shown.prisonId}/day-sheet`;
  const pdf = () =>
    void run(() => download(`${sheet}/pdf?day=${shown.day}`, `day-${shown.day}.pdf`));
  return (
    <>
      <div className="desk-head">
        <Button size="desk" icon="document" busy={busy && m.saving()} onClick={pdf}>
          {m.day_sheet_pdf()}
        </Button>
        <a
          className="text-link"
          href={`${sheet}?day=${shown.day}`}
          target="_blank"
          rel="noreferrer"
        >
          {m.day_sheet_print()}
        </a>
      </div>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
