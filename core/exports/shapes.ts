import { z } from 'zod';
import { shoot } from './shoot-shape.ts';

const time = z.iso.datetime().describe('ISO 8601, in UTC');
const timeOrNull = time.nullable();
/** The path of a file in the archive; null where it is not in it. */
const file = z
  .string()
  .nullable()
  .describe('The path of the file in this archive; null where there is none');
const words = z.string().nullable();
const media = z.object({
  file,
  contentType: z.string(),
  bytes: z.number().int(),
  widthPx: z.number().int(),
  heightPx: z.number().int(),
  durationSeconds: z.number(),
  madeAt: time,
  keptUntil: time,
});

const account = z.object({
  id: z.string(),
  createdAt: time,
  status: z.string(),
  name: words,
  email: words,
  language: z.string(),
  timeZone: z.string().nullable().describe('Null for the time zone of the service'),
  quietHours: z
    .string()
    .nullable()
    .describe('The hours in which reminders wait, such as 22-8, or off; null for the usual ones'),
  ofAgeStatedAt: timeOrNull,
  terms: z.object({ version: z.string().nullable(), acceptedAt: timeOrNull }),
  settings: z.object({
    skipConfirm: z.boolean(),
    keepNothing: z.boolean(),
    expiryNotices: z.boolean(),
    rewardNotices: z.boolean(),
    jointAsks: z.boolean().describe('Whether others may ask to be in a picture'),
    productNews: z.boolean(),
  }),
  credits: z.number().int(),
  proUntil: timeOrNull,
  firstPaidAt: timeOrNull,
  heldSince: timeOrNull,
  toBeDeletedAt: timeOrNull,
  linked: z.array(
    z.object({
      platform: z.string(),
      userId: z.string(),
      since: time,
      blockedUsAt: timeOrNull,
    }),
  ),
  publicName: z.object({ handle: z.string(), name: z.string(), since: time }).nullable(),
  invitationCode: z.string().nullable(),
  faceProfile: z.array(
    z.object({
      side: z.enum(['front', 'left', 'right']),
      file,
      measured: z.boolean().describe('Whether measurements of the face are kept beside the photo'),
      widthPx: z.number().int(),
      heightPx: z.number().int(),
      storedAt: time,
      keptUntil: time,
    }),
  ),
  photos: z.array(z.object({ file, contentType: z.string(), sentAt: time, keptUntil: time })),
  stickerSets: z.array(z.object({ name: z.string(), stickers: z.number().int(), since: time })),
});

const consent = z.object({
  purpose: z.string(),
  version: z.string(),
  language: z.string(),
  companies: z.array(z.string()),
  text: words.describe('The words that were shown; null where they were not kept'),
  how: z.string(),
  givenAt: time,
  withdrawnAt: timeOrNull,
});

const togetherLine = z.object({
  id: z.string(),
  mine: z.boolean().describe('Whether the person asked others, or was asked'),
  state: z.string(),
  title: words.describe('What was asked for, as long as it is kept'),
  companies: z.array(z.string()),
  text: words.describe('The words that the person agreed to; null where they were not kept'),
  digest: z.string().nullable(),
  at: time,
  agreedAt: timeOrNull,
  withdrawnAt: timeOrNull,
  endedAt: timeOrNull,
});

const movement = z.object({
  at: time,
  what: z.string(),
  title: words,
  product: z.string().nullable(),
  credits: z.number().int(),
  balance: z.number().int(),
  reference: z.string(),
});

const payment = z.object({
  id: z.string(),
  provider: z.string(),
  product: z.string(),
  kind: z.string(),
  credits: z.number().int(),
  amount: z.object({ minorUnits: z.number().int(), currency: z.string() }),
  state: z.string(),
  createdAt: time,
  paidAt: timeOrNull,
  payment: z
    .object({
      transactionId: z.string(),
      status: z.string(),
      refundedMinorUnits: z.number().int(),
      billingEmail: words,
      isTest: z.boolean(),
      at: time,
    })
    .nullable(),
  refundAskedAt: timeOrNull,
});

const subscription = z.object({
  provider: z.string(),
  providerId: z.string(),
  state: z.string(),
  amount: z.object({ minorUnits: z.number().int(), currency: z.string() }),
  paidUntil: time,
  endsThen: z.boolean(),
  since: time,
  endedAt: timeOrNull,
});

const generation = z.object({
  id: z.string(),
  what: z.string(),
  kind: z.enum(['image', 'video']),
  title: words,
  template: z.object({ id: z.string(), version: z.number().int().nullable() }).nullable(),
  words: words.describe('The words of the request; null where they are not kept any more'),
  slots: z.record(z.string(), z.string()),
  engine: z.string(),
  state: z.string(),
  failure: z.string().nullable(),
  credits: z.number().int(),
  free: z.boolean(),
  refundedAt: timeOrNull,
  /** Whether it looks like its owner; null where that was not judged. */
  likeness: z.enum(['good', 'fair', 'off']).nullable(),
  platform: z.string(),
  shoot: z.string().nullable().describe('The shoot that it is a look of'),
  askedAt: time,
  endedAt: timeOrNull,
  results: z.array(media),
});

const template = z.object({
  id: z.string(),
  state: z.string(),
  visibility: z.string(),
  category: z.string().nullable(),
  language: z.string().nullable(),
  priceCredits: z.number().int().nullable(),
  uses: z.number().int(),
  createdAt: time,
  publishedAt: timeOrNull,
  versions: z.array(
    z.object({
      version: z.number().int(),
      title: z.record(z.string(), z.string()),
      description: z.record(z.string(), z.string()),
      words: z.string(),
      licence: words,
      cover: file,
      createdAt: time,
    }),
  ),
});

const draft = z.object({
  id: z.string(),
  template: z.string().nullable(),
  content: z.record(z.string(), z.unknown()).describe('What has been written so far'),
  createdAt: time,
  changedAt: time,
});

const submission = z.object({
  template: z.string(),
  version: z.number().int(),
  state: z.string(),
  category: z.string().nullable(),
  answer: words.describe('What was written to the author'),
  submittedAt: time,
  decidedAt: timeOrNull,
  rightsStated: z.string().nullable().describe('The version of the statement of rights'),
});

const share = z.object({
  id: z.string(),
  generation: z.string(),
  how: z.string(),
  platform: z.string().nullable(),
  nameShown: z.boolean(),
  state: z.string(),
  since: time,
  until: time,
  endedAt: timeOrNull,
});

const reward = z.object({
  template: z.string(),
  credits: z.number().int(),
  state: z.string(),
  day: z.string(),
  at: time,
  takenBackAt: timeOrNull,
});

const report = z.object({
  kind: z.enum(['report', 'claim']),
  about: z.string(),
  reason: words,
  contact: words,
  state: z.string(),
  answer: words,
  at: time,
  decidedAt: timeOrNull,
});

const disclosure = z.object({
  company: z.string(),
  why: z.string(),
  generation: z.string().nullable(),
  engine: z.string(),
  model: z.string(),
  sent: z.array(z.string()),
  at: time,
  deletionThere: z.string(),
  deletionAt: timeOrNull,
});

const message = z.object({
  chat: z.string(),
  at: time,
  from: z.string(),
  text: z.array(z.string()),
});

const decision = z.object({
  kind: z.enum(['screening', 'review', 'hold', 'signal', 'step', 'appeal']),
  about: z.string().nullable(),
  outcome: z.string().nullable(),
  category: z.string().nullable(),
  details: z.string().nullable(),
  answer: words.describe('What was written back to an appeal'),
  at: time,
  decidedAt: timeOrNull,
});

const mark = z.object({
  kind: z.enum(['favourite', 'use', 'code', 'invitation', 'card', 'shelf', 'link', 'block']),
  about: z.string(),
  details: z.string().nullable(),
  at: time,
});

/** What each document of an archive holds: one thing, or a list of things. */
export const DOCUMENTS = {
  'account.json': account,
  'consents.json': z.array(consent),
  'together.json': z.array(togetherLine),
  'ledger.json': z.array(movement),
  'payments.json': z.array(payment),
  'subscriptions.json': z.array(subscription),
  'generations.json': z.array(generation),
  'shoots.json': z.array(shoot),
  'templates.json': z.array(template),
  'drafts.json': z.array(draft),
  'submissions.json': z.array(submission),
  'shares.json': z.array(share),
  'rewards.json': z.array(reward),
  'reports.json': z.array(report),
  'disclosures.json': z.array(disclosure),
  'chats.json': z.array(message),
  'decisions.json': z.array(decision),
  'marks.json': z.array(mark),
} as const;

/** The name of a document. */
export type DocumentName = keyof typeof DOCUMENTS;

/** The things of a document, one at a time. */
export type Listed = Exclude<DocumentName, 'account.json'>;
/** One thing of a list. */
export type ItemOf<N extends Listed> = z.output<(typeof DOCUMENTS)[N]>[number];
/** What is written of the account itself. */
export type AccountDocument = z.output<typeof account>;

/** Writes the JSON Schema (2020-12) of all documents, made of the shapes that write them. */
export function schemaOfArchive(): string {
  const properties = Object.fromEntries(
    Object.entries(DOCUMENTS).map(([name, shape]) => {
      const { $schema, ...schema } = z.toJSONSchema(shape);
      return [name, schema];
    }),
  );
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'An archive of everything that is held about an account, a property a file',
    type: 'object',
    properties,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
