import { capacityScenes, closureScenes } from './provinceScenes';
import { ruleScenes } from './ruleScenes';
import type { Scene } from './scene';
import { sessionScenes } from './sessionScenes';
import { timetableScenes } from './timetableScenes';

/** The pages on which visits are planned, by route. */
export const plannerScenes: Record<string, Record<string, Scene>> = {
  timetable: timetableScenes,
  sessions: sessionScenes,
  rules: ruleScenes,
  capacity: capacityScenes,
  closures: closureScenes,
};
