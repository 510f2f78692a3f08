import { useState } from 'react';
import { get } from '../../../api/client';
import { download } from '../../../api/download';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { getLocale } from '../../../messages-compiled/runtime.js';
import { Button } from '../../../ui/Button';
import { localDigits } from '../../../util/digits';
import { Loading } from '../../Loading';
import { ProblemNotice } from '../../ProblemNotice';
import { last } from '../../../util/lists';

const most = 100;

/** The rows that cannot be taken, by number and column: never what stands in them. */
export function BadRows({ id }: { readonly id: string }) {
  const [after, setAfter] = useState(0);
  const { problem, run } = useAct();
  const [loaded, again] = useLoaded(`bad-rows-${id}-${after}`, () =>
    get(`/api/imports/${id}/bad-rows?after=${after}&most=${most}`),
  );
  return (
    <Loading of={loaded} again={again}>
      {(rows) => (
        <>
          <table className="imports-bad">
            <thead>
              <tr>
                <th scope="col">{m.imports_row()}</th>
                <th scope="col">{m.imports_column()}</th>
                <th scope="col">{m.imports_reason()}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.row}>
                  <td>{localDigits(row.row)}</td>
                  <td>
                    <bdi lang="en">{row.column}</bdi>
                  </td>
                  <td>{getLocale() === 'fa' ? row.fa : row.en}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {problem && <ProblemNotice problem={problem} />}
          <div className="staff-acts">
            {rows.length === most && (
              <Button size="desk" onClick={() => setAfter(last(rows)?.row ?? 0)}>
                {m.imports_more()}
              </Button>
            )}
            <Button
              size="desk"
              onClick={() =>
                void run(() => download(`/api/imports/${id}/bad-rows.csv`, 'bad-rows.csv'))
              }
            >
              {m.imports_download()}
            </Button>
          </div>
        </>
      )}
    </Loading>
  );
}
