import type { Fetcher } from '@cloudflare/workers-types';
import { z } from 'zod';
import type { ModelsFile } from '../../core/engines/models/catalogue.ts';
import { mustRead } from './files.worker.ts';

const files = z.array(z.object({ file: z.string(), rows: z.array(z.unknown()) }));

/** Reads the shipped models, which the script of a Worker does not bring along. */
export async function readShippedModels(assets: Fetcher): Promise<ModelsFile[]> {
  const read = await mustRead(assets, 'models.json');
  return files.parse(JSON.parse(new TextDecoder().decode(read)));
}
