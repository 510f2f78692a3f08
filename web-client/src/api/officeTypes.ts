import type { Schemas } from './types';

export type OfficialRow = Schemas['OfficialRow'];
export type OfficialCard = Schemas['OfficialCard'];
export type OfficeHeld = Schemas['OfficeHeld'];
export type OfficePlace = Schemas['OfficePlace'];
export type NewOffice = Schemas['NewOffice'];
export type Title = Schemas['TitleCard'];
export type Leave = Schemas['Leave'];
