import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUN = fileURLToPath(new URL('./ai-stand-in.worker.ts', import.meta.url));

/** The name of the Worker that stands in for Workers AI, for `bindingOverrides: { AI: … }`. */
export const AI_STAND_IN = 'ai-stand-in';

/**
 * Writes the Worker that stands in for the binding of Workers AI.
 * @param folder where its entry is written
 * @returns its configuration, for the `workers` of a test harness
 */
export async function writeAiStandIn(folder: string) {
  const main = join(folder, 'ai-stand-in.js');
  await writeFile(
    main,
    `import { WorkerEntrypoint } from 'cloudflare:workers';
import { runAi } from ${JSON.stringify(RUN)};
export default class extends WorkerEntrypoint {
  run(model, inputs, options) { return runAi(model, inputs, options); }
}
`,
  );
  return {
    name: AI_STAND_IN,
    main,
    compatibility_date: '2026-11-01',
    compatibility_flags: ['nodejs_compat'],
  };
}
