// What Maven runs: installs the pinned packages when they are missing or older than the lock file, then builds.
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function npm(...words) {
  const { status, error } = spawnSync('npm', words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) {
    console.error('npm was not found. Install Node.js 20 or newer (with npm) and try again.');
    process.exit(1);
  }
  if (status !== 0) process.exit(status ?? 1);
}

// npm writes this file last, so a broken installation is not taken for a whole one.
if (changedAt('package-lock.json') > changedAt('node_modules/.package-lock.json'))
  npm('ci', '--no-audit', '--no-fund');
npm('run', 'build');
// Maven copies the new pages over those of the last build and would keep both.
rmSync('target/classes/META-INF/resources', { recursive: true, force: true });
