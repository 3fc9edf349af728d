import { z } from 'zod';
import {
  browserChatsOf,
  claimsAfter,
  consentsAfter,
  decisionsAfter,
  disclosuresAfter,
  draftsAfter,
  generationsAfter,
  marksAfter,
  reportsAfter,
  rewardsAfter,
  sharesAfter,
  shootsAfter,
  submissionsAfter,
  templatesAfter,
} from '../../db/export-rows.ts';
import { readableRequest } from '../generations/sealed-request.ts';
import { appealPlace } from '../ladder/appeal.ts';
import { openTranscript } from '../playground/transcript.ts';
import { textPlace } from '../policies/record-consent.ts';
import { openContent, openSubmissionWords } from '../publishing/sealed-content.ts';
import { openClaim } from '../takedowns/sealed-claim.ts';
import { LOCALES, type Locale } from '../texts/catalogue.ts';
import { plainText } from '../texts/render.ts';
import type { Text } from '../texts/text.ts';
import { ledger, payments, subscriptions } from './money-lists.ts';
import { pathOfCover, pathOfResult } from './paths.ts';
import { type AccountReader, iso, isoOrNull, wordsOrNull } from './reader.ts';
import { byId, bySort, rows, type Things } from './rows.ts';
import type { ItemOf, Listed } from './shapes.ts';
import { together } from './together-list.ts';

const listOf = (text: string): string[] => text.split(',').filter((one) => one !== '');
const byLanguage = z.record(z.string(), z.string());
const texts = (stored: string): Record<string, string> =>
  byLanguage.safeParse(JSON.parse(stored)).data ?? {};
const anything = z.record(z.string(), z.unknown());

const consents: Things<'consents.json'> = rows(consentsAfter, byId, async (row, reader) => ({
  purpose: row.purpose,
  version: row.version,
  language: row.locale,
  companies: listOf(row.companies),
  text: await wordsOrNull(reader, textPlace(row.id), row.text),
  how: row.how,
  givenAt: iso(row.grantedAt),
  withdrawnAt: isoOrNull(row.withdrawnAt),
}));

const generations: Things<'generations.json'> = rows(
  generationsAfter,
  byId,
  async (row, reader) => {
    const { prompt, slots } = await readableRequest(reader, reader.key, row);
    return {
      id: row.id,
      what: row.operation,
      kind: row.kind,
      title: row.title,
      template:
        row.templateId === null ? null : { id: row.templateId, version: row.templateVersion },
      words: prompt === '' ? null : prompt,
      slots,
      engine: row.engine,
      state: row.state,
      failure: row.failure,
      credits: row.priceCredits,
      free: row.freeDay !== null,
      refundedAt: isoOrNull(row.refundedAt),
      likeness: row.likeness,
      platform: row.surface,
      shoot: row.shootId,
      askedAt: iso(row.createdAt),
      endedAt: isoOrNull(row.endedAt),
      results: row.results.map((result) => ({
        file: row.state === 'held' ? null : pathOfResult(result, row.title),
        contentType: result.contentType,
        bytes: result.byteLength,
        widthPx: result.widthPx,
        heightPx: result.heightPx,
        durationSeconds: result.durationSeconds,
        madeAt: iso(result.createdAt),
        keptUntil: iso(result.expiresAt),
      })),
    };
  },
);

const shoots: Things<'shoots.json'> = rows(shootsAfter, byId, (row) => ({
  id: row.id,
  title: row.title,
  theme: row.themeId,
  looks: row.size,
  credits: row.priceCredits,
  platform: row.surface,
  askedAt: iso(row.createdAt),
  stoppedAt: isoOrNull(row.stoppedAt),
  endedAt: isoOrNull(row.endedAt),
  keptUntil: isoOrNull(row.expiresAt),
}));

const templates: Things<'templates.json'> = rows(templatesAfter, byId, (row) => ({
  id: row.id,
  state: row.state,
  visibility: row.visibility,
  category: row.category,
  language: row.language,
  priceCredits: row.priceCredits,
  uses: row.uses,
  createdAt: iso(row.createdAt),
  publishedAt: isoOrNull(row.publishedAt),
  versions: row.versions.map((version) => ({
    version: version.version,
    title: texts(version.title),
    description: texts(version.description),
    words: version.prompt,
    licence: version.licence,
    cover: version.coverObject === null ? null : pathOfCover(row.id, version.version),
    createdAt: iso(version.createdAt),
  })),
}));

const drafts: Things<'drafts.json'> = rows(draftsAfter, byId, async (row, reader) => ({
  id: row.id,
  template: row.templateId,
  content: anything.parse(await openContent(reader, reader.key, row)),
  createdAt: iso(row.createdAt),
  changedAt: iso(row.updatedAt),
}));

const submissions: Things<'submissions.json'> = rows(
  submissionsAfter,
  ({ submission }) => submission.id,
  async ({ submission, rights }, reader) => ({
    template: submission.templateId,
    version: submission.version,
    state: submission.state,
    category: submission.category,
    answer:
      submission.words &&
      (await openSubmissionWords(reader, reader.key, submission.id, submission.words)),
    submittedAt: iso(submission.createdAt),
    decidedAt: isoOrNull(submission.decidedAt),
    rightsStated: rights,
  }),
);

const shares: Things<'shares.json'> = rows(sharesAfter, byId, (row) => ({
  id: row.id,
  generation: row.generationId,
  how: row.kind,
  platform: row.surface,
  nameShown: row.credited,
  state: row.state,
  since: iso(row.createdAt),
  until: iso(row.expiresAt),
  endedAt: isoOrNull(row.endedAt),
}));

const rewards: Things<'rewards.json'> = rows(
  rewardsAfter,
  ({ generationId }) => generationId,
  (row) => ({
    template: row.templateId,
    credits: row.credits,
    state: row.state,
    day: row.day,
    at: iso(row.createdAt),
    takenBackAt: isoOrNull(row.reversedAt),
  }),
);

async function* reports(
  reader: AccountReader,
): AsyncGenerator<ItemOf<'reports.json'>, void, undefined> {
  yield* rows(reportsAfter, byId, (row) => ({
    kind: 'report' as const,
    about: `${row.subjectKind} ${row.subjectId}`,
    reason: row.reason,
    contact: null,
    state: row.outcome ?? 'open',
    answer: null,
    at: iso(row.createdAt),
    decidedAt: isoOrNull(row.settledAt),
  }))(reader);
  yield* rows(claimsAfter, byId, async (row) => {
    const claim = await openClaim(reader, row);
    return {
      kind: 'claim' as const,
      about: claim.target,
      reason: claim.words,
      contact: claim.contact,
      state: row.state,
      answer: claim.answer,
      at: iso(row.createdAt),
      decidedAt: isoOrNull(row.decidedAt),
    };
  })(reader);
}

/** As much of a message as is read here: what was said, and by whom. */
const said = z.union([
  z.object({ from: z.literal('person'), text: z.string().nullable() }),
  z.object({
    from: z.literal('alme'),
    reply: z.object({ text: z.array(z.custom<Text>((text) => typeof text === 'object')) }),
  }),
]);

async function* chats(
  reader: AccountReader,
): AsyncGenerator<ItemOf<'chats.json'>, void, undefined> {
  const { db, account } = reader;
  const locale: Locale = LOCALES.find((one) => one === account.locale) ?? 'en';
  for (const { chatId } of await browserChatsOf(db.query, account.id))
    for (const { createdAt, body } of await openTranscript(reader).all(chatId)) {
      const message = said.safeParse(JSON.parse(body)).data;
      if (!message) continue;
      const text =
        message.from === 'person'
          ? [message.text ?? '']
          : message.reply.text.map((one) => plainText(one, locale));
      yield { chat: chatId, at: iso(createdAt), from: message.from, text };
    }
}

/** What a person says against a step, and what is written back, is sealed; the rest is in the clear. */
const decisions: Things<'decisions.json'> = rows(decisionsAfter, bySort, async (row, reader) => ({
  kind: row.kind as ItemOf<'decisions.json'>['kind'],
  about: row.about,
  outcome: row.outcome,
  category: row.category,
  details: await wordsOrNull(reader, appealPlace(row.about ?? '', 'words'), row.details),
  answer: await wordsOrNull(reader, appealPlace(row.about ?? '', 'answer'), row.answer),
  at: iso(row.at),
  decidedAt: isoOrNull(row.decidedAt),
}));

const marks: Things<'marks.json'> = rows(marksAfter, bySort, (row) => ({
  kind: row.kind as ItemOf<'marks.json'>['kind'],
  about: row.about ?? '',
  details: row.details,
  at: iso(row.at),
}));

const disclosures: Things<'disclosures.json'> = rows(disclosuresAfter, byId, (row) => ({
  company: row.company,
  why: row.purpose,
  generation: row.generationId,
  engine: row.engine,
  model: row.model,
  sent: listOf(row.sent),
  at: iso(row.sentAt),
  deletionThere: row.deletion,
  deletionAt: isoOrNull(row.deletionAt),
}));

/** What each list of an archive is written from. */
export const LISTS: { [N in Listed]: Things<N> } = {
  'consents.json': consents,
  'together.json': together,
  'ledger.json': ledger,
  'payments.json': payments,
  'subscriptions.json': subscriptions,
  'generations.json': generations,
  'shoots.json': shoots,
  'templates.json': templates,
  'drafts.json': drafts,
  'submissions.json': submissions,
  'shares.json': shares,
  'rewards.json': rewards,
  'reports.json': reports,
  'disclosures.json': disclosures,
  'chats.json': chats,
  'decisions.json': decisions,
  'marks.json': marks,
};
