import './Documents.css';
import { useEffect, useState } from 'react';
import { file } from '../../api/client';
import { Problem } from '../../api/problem';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { localDigits } from '../../util/digits';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';

interface Props {
  /** The relationship or the takeover. */
  readonly of: string;
  readonly load: () => Promise<readonly string[]>;
}

/** The photos that came with it. Each is fetched when it is shown, and each look is kept. */
export function Documents({ of, load }: Props) {
  const [loaded, again] = useLoaded(of, load);
  return (
    <Loading of={loaded} again={again}>
      {(ids) =>
        ids.length === 0 ? (
          <p className="staff-row-quiet documents-none">{m.documents_none()}</p>
        ) : (
          <ul className="document-list">
            {ids.map((id, place) => (
              <li key={id}>
                <Picture id={id} words={m.document_number({ number: localDigits(place + 1) })} />
              </li>
            ))}
          </ul>
        )
      }
    </Loading>
  );
}

function Picture({ id, words }: { readonly id: string; readonly words: string }) {
  const [url, setUrl] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [large, setLarge] = useState(false);
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    file(`/api/evidence/${id}`).then(
      (picture) => {
        if (gone) return;
        made = URL.createObjectURL(picture);
        setUrl(made);
      },
      (thrown: unknown) => setProblem(Problem.of(thrown)),
    );
    return () => {
      gone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [id]);
  if (problem) return <ProblemNotice problem={problem} />;
  if (url === null) return <p className="document-awaited">{m.waiting()}</p>;
  return (
    <button
      type="button"
      className={`document${large ? ' document-large' : ''}`}
      aria-pressed={large}
      onClick={() => setLarge(!large)}
    >
      <img src={url} alt={words} />
    </button>
  );
}
