import type { paths } from './schema';

/**
 * The server's addresses as types: `/api/visits/${id}` is checked against the generated `/api/visits/{id}`,
 * and what goes there and comes back is the document's word. None of this is left in the bundle.
 */
interface Roads extends paths {
  /** The demonstration's own, which the document leaves out. */
  readonly '/dev/api/outbox': {
    readonly get: {
      readonly responses: {
        readonly 200: { readonly content: { readonly 'application/json': readonly TextMessage[] } };
      };
    };
    readonly post?: never;
    readonly delete?: never;
  };
}

export interface TextMessage {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly at: string;
  readonly kind: string;
}

type Method = 'get' | 'post' | 'delete';
type Json<T> = T extends { readonly content: { readonly 'application/json': infer Body } }
  ? Body
  : void;

type Filled<Road extends string> = Road extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${string}${Filled<After>}`
  : Road;
type WithoutQuery<Path extends string> = Path extends `${infer Before}?${string}` ? Before : Path;

/** The document's road that a path goes, `never` when there is none. */
type RoadOf<Path extends string> = {
  [Road in keyof Roads]: [Path, Filled<Road>] extends [Filled<Road>, Path] ? Road : never;
}[keyof Roads];

type Operation<How extends Method, Path extends string> = Roads[RoadOf<WithoutQuery<Path>>][How];

/** The path itself when the document knows it, else `never`. */
export type Known<How extends Method, Path extends string> = [Operation<How, Path>] extends [object]
  ? [Operation<How, Path>] extends [never]
    ? never
    : Path
  : never;

type Good<Responses> = Responses[keyof Responses & (200 | 201 | 202 | 204)];

export type Answer<How extends Method, Path extends string> =
  Operation<How, Path> extends { readonly responses: infer Responses }
    ? Json<Good<Responses>>
    : never;

/** What must be sent along, as arguments: nothing where the document has no body. */
export type Sent<Path extends string> =
  Operation<'post', Path> extends { readonly requestBody: infer Body } ? [body: Json<Body>] : [];
