import type { ComponentType } from 'react';
import type { Home } from './api/types';
import type { PageProps } from './router';

/** `ANYONE` needs no session, `SIGNED_IN` needs one; a list names the homes a page belongs to. */
export type RouteRole = 'ANYONE' | 'SIGNED_IN' | readonly Home[];

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
    page: () => import('./pages/family/home/Home'),
    states: [
      'nobody',
      'pending',
      'no-visit',
      'far',
      'today',
      'open',
      'live',
      'held',
      'requested',
      'cancel',
      'offline',
    ],
  },
  {
    name: 'sign-in',
    path: '/sign-in',
    role: 'ANYONE',
    page: () => import('./pages/family/account/SignIn'),
    states: ['number', 'number-invalid', 'code', 'code-wrong', 'code-locked'],
  },
  {
    name: 'register',
    path: '/register',
    role: 'SIGNED_IN',
    page: () => import('./pages/family/account/Register'),
    states: ['empty', 'national-id', 'taken'],
  },
  {
    name: 'relatives-new',
    path: '/relatives/new',
    role: ['FAMILY'],
    page: () => import('./pages/family/account/NewRelative'),
    states: ['empty', 'unknown', 'sent'],
  },
  {
    name: 'book',
    path: '/book',
    role: ['FAMILY'],
    page: () => import('./pages/family/booking/Book'),
    states: [
      'who',
      'who-nobody',
      'day',
      'chosen',
      'companions',
      'full',
      'quota',
      'restricted',
      'taken',
      'confirm',
      'held-expired',
      'already',
    ],
  },
  {
    name: 'visit',
    path: '/visits/:id',
    role: ['FAMILY'],
    page: () => import('./pages/family/visit/VisitPage'),
    states: [
      'confirmed',
      'cancel-late',
      'waiting',
      'requested',
      'full',
      'short',
      'technical',
      'staff-ended',
      'id-failed',
      'no-show',
      'absent',
      'prison-cancelled',
      'you-cancelled',
      'rejected',
      'expired',
      'not-found',
    ],
  },
  {
    name: 'room',
    path: '/visits/:id/room',
    role: ['FAMILY'],
    page: () => import('./pages/family/room/RoomPage'),
    states: [
      'early',
      'entering',
      'waiting',
      'everyone-here',
      'no-camera',
      'live',
      'last-minute',
      'official',
      'leaving',
      'reconnecting',
      'paused',
      'replaced',
      'refused',
      'over',
    ],
  },
  {
    name: 'requests',
    path: '/requests',
    role: ['FAMILY'],
    page: () => import('./pages/family/requests/Requests'),
    states: ['list', 'empty'],
  },
  {
    name: 'request',
    path: '/requests/:id',
    role: ['FAMILY'],
    page: () => import('./pages/family/requests/RequestPage'),
    states: ['submitted', 'granted', 'refused', 'proposed'],
  },
  {
    name: 'device-test',
    path: '/device-test',
    role: 'ANYONE',
    page: () => import('./pages/family/device/DeviceTest'),
    states: ['start', 'camera', 'sound', 'speaker', 'advice', 'no-camera', 'good', 'bad'],
  },
  {
    name: 'devices',
    path: '/devices',
    role: 'SIGNED_IN',
    page: () => import('./pages/devices/Devices'),
    states: ['several', 'alone'],
  },
  {
    name: 'help',
    path: '/help',
    role: 'ANYONE',
    page: () => import('./pages/family/Help'),
    states: ['page'],
  },
  {
    name: 'welcome',
    path: '/welcome',
    role: 'ANYONE',
    page: () => import('./pages/family/account/Welcome'),
    states: ['page', 'invalid'],
  },
  {
    name: 'outbox',
    path: '/dev/outbox',
    role: 'ANYONE',
    page: () => import('./pages/family/dev/Outbox'),
    states: ['list', 'empty'],
  },
  {
    name: 'station',
    path: '/station',
    role: 'ANYONE',
    page: () => import('./pages/station/Station'),
    states: [
      'pairing',
      'pairing-wrong',
      'idle',
      'idle-open',
      'idle-none',
      'waiting',
      'call',
      'call-last-minutes',
      'paused',
      'reconnecting',
      'ended',
      'technical',
    ],
  },
  {
    name: 'board',
    path: '/board',
    role: ['OFFICER'],
    page: () => import('./pages/officer/Board'),
    states: ['rooms', 'empty', 'ending', 'lost'],
  },
  {
    name: 'board-room',
    path: '/board/:id',
    role: ['OFFICER'],
    page: () => import('./pages/officer/OfficerRoom'),
    states: ['identify', 'refusing', 'observing', 'paused', 'over'],
  },
  {
    name: 'approvals',
    path: '/approvals',
    role: ['OFFICER', 'ADMIN'],
    page: () => import('./pages/officer/Approvals'),
    states: ['queue', 'refusing', 'empty'],
  },
  {
    name: 'stations',
    path: '/stations',
    role: ['OFFICER', 'ADMIN'],
    page: () => import('./pages/officer/Stations'),
    states: ['list', 'code', 'empty'],
  },
  {
    name: 'desk',
    path: '/desk',
    role: ['PROSECUTOR'],
    page: () => import('./pages/prosecutor/Desk'),
    states: ['today', 'deciding', 'step-up', 'empty'],
  },
  {
    name: 'desk-room',
    path: '/desk/:id',
    role: ['PROSECUTOR'],
    page: () => import('./pages/prosecutor/DeskRoom'),
    states: ['call', 'taken', 'deciding', 'over'],
  },
  {
    name: 'audit',
    path: '/audit',
    role: ['AUDITOR'],
    page: () => import('./pages/audit/Audit'),
    states: ['list', 'filtered', 'empty', 'broken', 'failed'],
  },
];

/** Where `/` leads for those whose home it is not. */
export const homes: Record<Home, string> = {
  FAMILY: '/',
  STATION: '/station',
  OFFICER: '/board',
  PROSECUTOR: '/desk',
  AUDITOR: '/audit',
  ADMIN: '/stations',
};
