import { deviceStatements } from './devices';
import { edgeStatements } from './edges';
import type { Statement } from './saying';

/** What holds of any `CallMedia`, whatever carries it. */
export const statements: readonly Statement[] = [...edgeStatements, ...deviceStatements];
