import { z } from 'zod';
import { RECORDING_TYPES } from '../../media/recording.ts';
import { modelId } from './row.ts';
import { day, dollars, fixedInputs, flag, inputName, oneOf, text, whole } from './row-fields.ts';

/** The companies whose models write speech down. */
const PROVIDERS = ['openai', 'gemini', 'replicate', 'workers-ai'] as const;
const MB = 1024 * 1024;

const speechRowObject = z.strictObject(
  {
    id: modelId,
    provider: oneOf(PROVIDERS),
    /** The server of `OPENAI_SERVERS` that has the model, in place of OpenAI. */
    server: text(40).optional(),
    /** The model's name at its provider. */
    model: text(200),
    name: text(60),
    /** The company behind the model, which users are told beside its provider. */
    maker: text(60).optional(),
    /** The types of recordings that it takes; it is a row of this kind that has them. */
    hears: z
      .array(oneOf(RECORDING_TYPES), `a list out of ${RECORDING_TYPES.join(', ')}`)
      .min(1, 'at least one type'),
    /** Most bytes of a recording. */
    mostBytes: whole(1024, 100 * MB),
    /** Which input takes what, where the provider's models have inputs of their own. */
    input: z
      .strictObject(
        { recording: inputName, language: inputName.optional() },
        'inputs by what they take',
      )
      .optional(),
    /** What is always sent, by the names of the inputs. */
    always: fixedInputs.optional(),
    price: z.strictObject(
      {
        by: z.literal('minute', 'minute'),
        usd: dollars,
        /** True where no price list of the provider says it. */
        estimated: flag.optional(),
      },
      'a price with by and usd',
    ),
    /** The usual time for a recording of half a minute. */
    typicalSeconds: whole(1, 600),
    /** Last day of service. */
    endsOn: day.optional(),
    /** The page on which the facts were read. */
    source: z.url('the address of the page that says so'),
    /** True for a model that is used only where a setting names it. */
    off: flag.optional(),
  },
  'an object',
);

/** A model that writes speech down: what it is called, what it takes, what it costs. */
export type SpeechRow = z.infer<typeof speechRowObject>;

/** The shape of a row of speech. docs/extending.md says how to write one. */
export const speechRowShape = speechRowObject.superRefine(({ provider, server, input }, ctx) => {
  const wrong = (field: keyof SpeechRow, message: string) =>
    ctx.addIssue({ code: 'custom', path: [field], message });
  if (server !== undefined && provider !== 'openai')
    wrong('server', 'left out, except with the provider openai');
  if ((provider === 'replicate') !== (input !== undefined))
    wrong('input', 'set for the provider replicate, and for no other');
});

/** Tells whether a row, not yet checked, is one of speech. */
export const isOfSpeech = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'hears' in row;
