// What a family's first visit costs: everything that index.html and the home page's route load. Fails above the limits.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limits = { script: 100 * 1024, all: 160 * 1024 };

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const files = new Set(['index.html', 'logo.svg']);

function add(key, seen = new Set()) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`${key} is not in the manifest`);
  if (seen.has(key)) return;
  seen.add(key);
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const asset of chunk.assets ?? []) files.add(asset);
  for (const imported of chunk.imports ?? []) add(imported, seen);
}

add('index.html');
const home = Object.keys(manifest).find(
  (key) => manifest[key].name === 'home' && manifest[key].file.endsWith('.js'),
);
add(home ?? 'home');

// What is compressed already travels as it is.
const transferred = (file) => {
  const bytes = readFileSync(`dist/${file}`);
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
};

const rows = [...files]
  .map((file) => ({ file, bytes: transferred(file) }))
  .sort((a, b) => b.bytes - a.bytes);
const sum = (wanted) => rows.filter(wanted).reduce((total, row) => total + row.bytes, 0);
const totals = { script: sum((row) => row.file.endsWith('.js')), all: sum(() => true) };
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(9);

for (const { file, bytes } of rows) console.log(`${kilobytes(bytes)}  ${file}`);
let over = false;
for (const name of ['script', 'all']) {
  const broken = totals[name] > limits[name];
  over ||= broken;
  console.log(
    `${kilobytes(totals[name])} of ${kilobytes(limits[name])}  ${name}${broken ? '  OVER' : ''}`,
  );
}
process.exit(over ? 1 : 0);
