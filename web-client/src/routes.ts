import type { ComponentType } from 'react';
import type { Home } from './api/types';
import type { Params } from './router';

/** `ANYONE` needs no session, `SIGNED_IN` needs one; a list names the homes a page belongs to. */
export type RouteRole = 'ANYONE' | 'SIGNED_IN' | readonly Home[];

export interface PageProps {
  readonly params: Params;
}

export interface Route {
  readonly name: string;
  readonly path: string;
  readonly role: RouteRole;
  readonly page: () => Promise<{ default: ComponentType<PageProps> }>;
  /** Every state in which the page looks different; tests visit each of them. */
  readonly states: readonly string[];
}

/** THE list of pages. Each is its own chunk, so that a family never loads what officials use. */
export const routes: readonly Route[] = [
  {
    name: 'home',
    path: '/',
    role: ['FAMILY'],
    page: () => import('./pages/family/Home'),
    states: ['next-visit'],
  },
];

/** Where `/` leads for those whose home it is not. */
export const homes: Record<Home, string> = {
  FAMILY: '/',
  STATION: '/station',
  OFFICER: '/board',
  PROSECUTOR: '/desk',
  ADMIN: '/stations',
};
