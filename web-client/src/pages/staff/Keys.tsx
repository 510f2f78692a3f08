export interface KeyHint {
  readonly keys: readonly string[];
  readonly words: string;
}

/** What the keys do, at the foot of a page that is worked by keyboard. */
export function Keys({ hints }: { readonly hints: readonly KeyHint[] }) {
  return (
    <footer className="desk-keys">
      {hints.map(({ keys, words }) => (
        <span key={words}>
          {keys.map((key) => (
            <Key key={key} name={key} />
          ))}
          {words}
        </span>
      ))}
    </footer>
  );
}

export function Key({ name }: { readonly name: string }) {
  return <kbd className="key">{name}</kbd>;
}
