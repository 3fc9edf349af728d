/** Writes what the documentation takes from the code: `npm run docs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { FAULTS_PAGE, withMatrix } from '../engines/testing/fault-matrix.node.ts';
import { PRIVACY_PAGE, withRetention } from './retention-table.ts';
import { environmentExample, settingsPage } from './settings-page.ts';

const ROOT = new URL('../../', import.meta.url);

/** Every written file by its path from the top folder, with the text that it should have. */
export async function writtenDocuments(): Promise<{ path: string; text: string }[]> {
  const faults = await readFile(new URL(FAULTS_PAGE, ROOT), 'utf8');
  const privacy = await readFile(new URL(PRIVACY_PAGE, ROOT), 'utf8');
  return [
    { path: '.env.example', text: environmentExample() },
    { path: 'docs/settings.md', text: settingsPage() },
    { path: PRIVACY_PAGE, text: withRetention(privacy) },
    { path: FAULTS_PAGE, text: withMatrix(faults) },
  ];
}

if (import.meta.main)
  for (const { path, text } of await writtenDocuments()) await writeFile(new URL(path, ROOT), text);
