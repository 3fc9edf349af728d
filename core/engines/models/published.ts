import { z } from 'zod';

/** An input of a model, as its provider publishes it. */
export type PublishedInput = {
  /** `string`, `integer`, `number`, `boolean`, `array`; undefined where the schema says none. */
  type: string | undefined;
  choices: readonly (string | number)[] | null;
  minimum: number | null;
  maximum: number | null;
  /** The most entries of a list. */
  most: number | null;
  required: boolean;
};

/** The inputs of a model by their names. */
export type PublishedModel = ReadonlyMap<string, PublishedInput>;

const field = z.looseObject({
  type: z.string().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxItems: z.number().optional(),
  $ref: z.string().optional(),
  allOf: z.array(z.looseObject({ $ref: z.string().optional() })).optional(),
});
type Field = z.infer<typeof field>;

const openapi = z.looseObject({
  components: z.looseObject({
    schemas: z.looseObject({
      Input: z.looseObject({
        required: z.array(z.string()).optional(),
        properties: z.record(z.string(), field),
      }),
    }),
  }),
});

const version = z.looseObject({ openapi_schema: z.unknown() });
const model = z.looseObject({ latest_version: version });

/**
 * Reads the inputs from what Replicate tells of a model or of a version of it, or from the schema itself, as
 * Atlas Cloud has it.
 * @returns null where no schema is told
 */
export function publishedModel(told: unknown): PublishedModel | null {
  const latest = model.safeParse(told).data?.latest_version ?? version.safeParse(told).data;
  const read = openapi.safeParse(latest?.openapi_schema ?? told);
  if (!read.success) return null;
  const { Input, ...others } = read.data.components.schemas;
  const required = new Set(Input.required);
  return new Map(
    Object.entries(Input.properties).map(([name, one]) => {
      const whole = withReferred(one, others);
      return [
        name,
        {
          type: whole.type,
          choices: whole.enum ?? null,
          minimum: whole.minimum ?? null,
          maximum: whole.maximum ?? null,
          most: whole.maxItems ?? null,
          required: required.has(name),
        },
      ];
    }),
  );
}

/** The choices of an input stand apart from it. */
function withReferred(one: Field, others: Record<string, unknown>): Field {
  const [apart] = [one.$ref, ...(one.allOf ?? []).map(({ $ref }) => $ref)].filter(
    (ref) => ref !== undefined,
  );
  const referred = field.safeParse(others[apart?.split('/').at(-1) ?? '']);
  return referred.success ? { ...referred.data, ...one } : one;
}
