import type { Statement } from '../../db/database.ts';
import { insertFingerprint } from '../../db/fingerprints.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { newId } from '../../db/ids.ts';
import type { Context } from '../context.ts';
import type { EngineOutput } from '../engines/engine.ts';
import { bandsOf } from '../marking/fingerprint.ts';
import type { Provenance } from '../marking/marking.ts';
import { sourceTypeOf } from '../marking/source-type.ts';
import { PRODUCT } from '../marking/xmp.ts';
import type { Operation } from '../operations/lists.ts';

/** Returns the contents of the provenance marks on a generation's outputs. */
export function provenanceOf(
  ctx: Pick<Context, 'engines'>,
  { engine: id, operation }: Pick<GenerationRow, 'engine' | 'operation'>,
): Provenance {
  const engine = ctx.engines.find((candidate) => candidate.id === id);
  const company = engine?.company ?? null;
  return {
    engine: engine?.name ?? company ?? `${PRODUCT} (${id})`,
    sourceType: sourceTypeOf({ company }, operation as Operation),
  };
}

/** Builds the statements that store a picture's fingerprints, which lead to no person. */
export async function rememberFingerprints(
  ctx: Pick<Context, 'db' | 'now' | 'marking'>,
  output: EngineOutput,
): Promise<Statement[]> {
  const found = await ctx.marking.fingerprints(output);
  return found.map((fingerprint) => {
    const [band0, band1, band2, band3] = bandsOf(fingerprint);
    const bands = { band0, band1, band2, band3 };
    return insertFingerprint(ctx.db.query, {
      id: newId(ctx.now()),
      ...fingerprint,
      ...bands,
      createdAt: ctx.now(),
    });
  });
}
