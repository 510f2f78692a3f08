import { m } from '../../messages-compiled/messages.js';
import { Icon } from '../../ui/Icon';
import { localDigits, toAscii } from '../../util/digits';
import { Key } from '../staff/Keys';
import { countOf, shows, type Placed } from './boardState';
import { showWords } from './boardWords';
import type { Shown } from './useShown';

interface Props {
  readonly all: readonly Placed[];
  readonly shown: Shown;
}

export function BoardFilters({ all, shown }: Props) {
  return (
    <>
      <fieldset className="board-shows" aria-label={m.board_shows()}>
        {shows.map((show) => (
          <button
            key={show}
            type="button"
            className="board-show"
            aria-pressed={shown.show === show}
            onClick={() => shown.change({ show })}
          >
            {showWords[show]()}
            <Count of={countOf(all, show)} urgent={show === 'needs'} />
          </button>
        ))}
      </fieldset>
      <label className="board-find">
        <Icon name="search" size={20} />
        <span className="hidden-words">{m.board_find()}</span>
        <input
          id="board-find"
          type="search"
          value={localDigits(shown.find)}
          placeholder={m.board_find()}
          onChange={(event) => shown.change({ find: toAscii(event.currentTarget.value) })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        <Key name="/" />
      </label>
    </>
  );
}

/** Amber while somebody needs the officer. */
function Count({ of, urgent }: { readonly of: number; readonly urgent: boolean }) {
  const look = urgent && of > 0 ? 'board-count board-count-now' : 'board-count';
  return <span className={look}>{localDigits(of)}</span>;
}
