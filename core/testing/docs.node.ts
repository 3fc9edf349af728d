/** Writes what the documentation takes from the code: `npm run docs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { SIZING_PAGE, withSizing } from '../../bots/bench/capacity/page.node.ts';
import { FAULTS_PAGE, withMatrix } from '../engines/testing/fault-matrix.node.ts';
import { withOwnVersions } from '../policies/versions.ts';
import { METRICS_PAGE, metricsPage } from './metrics-table.node.ts';
import { PRIVACY_PAGE, withRetention } from './retention-table.ts';
import { environmentExample, settingsPage } from './settings-page.ts';

/** The hashes of all versions of what people agree to: new versions are added, no line is changed. */
const VERSIONS = 'core/policies/versions.json';
const ROOT = new URL('../../', import.meta.url);

/** Every written file by its path from the top folder, with the text that it should have. */
export async function writtenDocuments(): Promise<{ path: string; text: string }[]> {
  const faults = await readFile(new URL(FAULTS_PAGE, ROOT), 'utf8');
  const known = JSON.parse(await readFile(new URL(VERSIONS, ROOT), 'utf8'));
  const privacy = await readFile(new URL(PRIVACY_PAGE, ROOT), 'utf8');
  const sizing = await readFile(new URL(SIZING_PAGE, ROOT), 'utf8');
  return [
    { path: '.env.example', text: environmentExample() },
    { path: 'docs/settings.md', text: settingsPage() },
    { path: PRIVACY_PAGE, text: withRetention(privacy) },
    { path: SIZING_PAGE, text: await withSizing(sizing) },
    { path: METRICS_PAGE, text: metricsPage() },
    { path: FAULTS_PAGE, text: withMatrix(faults) },
    { path: VERSIONS, text: `${JSON.stringify(await withOwnVersions(known), null, 2)}\n` },
  ];
}

if (import.meta.main)
  for (const { path, text } of await writtenDocuments()) await writeFile(new URL(path, ROOT), text);
