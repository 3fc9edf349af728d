/** Data that a kind of notice may carry, made from its schema: for tests. */
import { z } from 'zod';

const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAA';
/** What strings of these names are; what ends in `Id` is one of ours, any other string any word. */
const STRINGS: Readonly<Record<string, readonly string[]>> = {
  guildId: ['1043568912345678901'],
  currency: ['usd', 'jpy', 'xtr'],
  product: ['spark', 'pro', 'gone'],
  subject: ['t.neon', `s.${ID}`],
  templateId: ['neon-01arz3nd'],
  provider: ['stripe', 'sandbox', 'stars'],
};
const NUMBERS = [3, 0, -3];

type Shape = {
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Shape[];
  items?: Shape;
  properties?: Record<string, Shape>;
};

/** Makes samples of a schema, in which each part takes each of its forms at least once. */
export const samplesOf = (schema: z.ZodType): unknown[] =>
  samples('', z.toJSONSchema(schema) as Shape);

function samples(name: string, shape: Shape): unknown[] {
  if (shape.enum) return shape.enum;
  if (shape.anyOf) return shape.anyOf.flatMap((one) => samples(name, one));
  if (Array.isArray(shape.type)) return shape.type.flatMap((type) => samples(name, { type }));
  switch (shape.type) {
    case 'null':
      return [null];
    case 'boolean':
      return [true, false];
    case 'number':
      return NUMBERS;
    case 'string':
      return [...(STRINGS[name] ?? [name.endsWith('Id') ? ID : 'words'])];
    case 'array':
      return [[], samples(name, shape.items ?? {})];
    case 'object':
      return objects(shape.properties ?? {});
    default:
      throw new Error(`no sample of ${JSON.stringify(shape)}`);
  }
}

function objects(properties: Record<string, Shape>): unknown[] {
  const parts = Object.entries(properties).map(
    ([name, shape]) => [name, samples(name, shape)] as const,
  );
  const first = Object.fromEntries(parts.map(([name, [one]]) => [name, one]));
  const others = parts.flatMap(([name, all]) =>
    all.slice(1).map((one) => ({ ...first, [name]: one })),
  );
  return [first, ...others];
}
