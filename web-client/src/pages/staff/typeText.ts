import type { Schemas } from '../../api/types';
import { m } from '../../messages-compiled/messages.js';

export type VisitType = Schemas['SessionForm']['kinds'][number];

export const typeWords: Readonly<Record<VisitType, () => string>> = {
  FAMILY_ONLINE: m.type_family_online,
  POINT_ONLINE: m.type_point_online,
  LAWYER: m.type_lawyer,
  JUDICIAL: m.type_judicial,
  CONSULAR: m.type_consular,
};

export const visitTypes = Object.keys(typeWords) as readonly VisitType[];

/** The types as a list to choose one of. */
export const typeOptions = () => visitTypes.map((value) => ({ value, words: typeWords[value]() }));
