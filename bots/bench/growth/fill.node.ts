import { createClient } from '@libsql/client';
import { DEFAULT_RULES } from '../../../core/rules/rules.ts';

const DAY_MS = 86_400_000;

/** The rows of one person's past; a million people make up to ten million rows of each. */
export const A_PERSON = { generations: 10, entries: 10, results: 5, updates: 5 } as const;

/** Builds the chat and user id of an existing person: 1, 2, 3, … */
export const personId = (index: number): string => String(index + 1);

// Ids have the shape of ULIDs and lie before every real one.
const id = (number: string) => `printf('%026d', ${number})`;
const IDLE =
  '{"v":1,"step":{"at":"idle"},"drafts":[],"wanted":null,"status":null,"album":null,"adult":true}';
const REQUEST =
  '{"prompt":"a portrait","recipe":{"look":"noir","params":{}},"aspect":"4:5","longEdgePx":1024,"durationSeconds":0,"seed":7,"slots":{},"uploadId":null}';

/** Rows for numbers 0 to `count` - 1 as `n`. */
const counting = (count: number, insert: string) =>
  insert.replace(
    'FROM numbers',
    `FROM (WITH RECURSIVE numbers(n) AS
      (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ${count}) SELECT n FROM numbers)`,
  );

/**
 * Fills a migrated, closed database with people and their past.
 * @param people how many
 * @param now milliseconds since the epoch; the past ends an hour before
 */
export async function fill(path: string, people: number, now: number): Promise<void> {
  const client = createClient({ url: `file:${path}`, concurrency: 1 });
  const pragmas = ['foreign_keys = OFF', 'synchronous = OFF', 'cache_size = -4000000'];
  for (const pragma of pragmas) await client.execute(`PRAGMA ${pragma}`);
  for (const statement of statements(people, now)) await client.execute(statement);
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  client.close();
}

function statements(people: number, now: number): string[] {
  const past = now - 3_600_000;
  const of = (each: number) => people * each;
  const person = id(`n % ${people} + 1`);
  const at = (count: number, spanMs: number) =>
    `${past} - CAST((${count} - n) * ${spanMs / count} AS INTEGER)`;
  const made = at(of(A_PERSON.generations), 300 * DAY_MS);
  const movedAt = at(of(A_PERSON.entries) / 2, 300 * DAY_MS);
  const kept = at(of(A_PERSON.results), 6 * DAY_MS);
  return [
    counting(
      people,
      `INSERT INTO accounts (id, locale, name, adult_at, terms_version, terms_at, created_at)
       SELECT ${id('n + 1')}, 'en', 'Mira', ${past}, 'v', ${past}, ${past} FROM numbers`,
    ),
    counting(
      people,
      `INSERT INTO identities (surface, user_id, account_id, created_at)
       SELECT 'telegram', n + 1, ${id('n + 1')}, ${past} FROM numbers`,
    ),
    counting(
      people,
      `INSERT INTO chats (surface, chat_id, user_id, address, state, version, seen_at)
       SELECT 'telegram', n + 1, n + 1, '{"chat":' || (n + 1) || '}', '${IDLE}', 1, ${past} FROM numbers`,
    ),
    counting(
      people,
      `INSERT INTO balances (account_id, credits) SELECT ${id('n + 1')}, 100000 FROM numbers`,
    ),
    counting(
      people,
      `INSERT INTO consents (id, account_id, purpose, version, locale, companies, granted_at)
       SELECT ${id('n + 1')}, ${id('n + 1')}, 'face', '${DEFAULT_RULES.faceConsentVersion}', 'en', '', ${past} FROM numbers`,
    ),
    counting(
      of(3),
      `INSERT INTO face_photos (account_id, slot, object_key, descriptor_key, width_px, height_px, created_at, expires_at)
       SELECT ${person}, CASE n / ${people} WHEN 0 THEN 'front' WHEN 1 THEN 'left' ELSE 'right' END,
         'faces/' || n, 'descriptors/' || n, 800, 800, ${past}, ${now + 100 * DAY_MS} FROM numbers`,
    ),
    counting(
      of(A_PERSON.generations),
      `INSERT INTO generations (id, account_id, draft_id, operation, kind, template_id, request, title, state,
         engine, price_credits, surface, chat_id, address, delivered_at, created_at, started_at, ended_at)
       SELECT ${id('n + 1')}, ${person}, 'draft-' || n, 'template-image', 'image', 'bench', '${REQUEST}',
         'Studio noir', 'delivered', 'local', 10, 'telegram', n % ${people} + 1,
         '{"chat":1,"message":2}', ${made}, ${made}, ${made}, ${made} + 2000 FROM numbers`,
    ),
    counting(
      of(A_PERSON.generations),
      `INSERT INTO predictions (id, generation_id, engine, status, created_at, ended_at)
       SELECT ${id('n + 1')}, ${id('n + 1')}, 'local', 'succeeded', ${made}, ${made} FROM numbers`,
    ),
    counting(
      of(A_PERSON.results),
      `INSERT INTO results (id, generation_id, account_id, position, object_key, content_type, byte_length,
         width_px, height_px, duration_seconds, created_at, expires_at, noticed_at)
       SELECT ${id('n + 1')}, ${id('n + 1')}, ${person}, 0, 'results/' || n, 'image/jpeg', 200000, 819, 1024, 0,
         ${kept}, ${kept} + ${7 * DAY_MS}, CASE WHEN ${kept} < ${now - 5 * DAY_MS} THEN ${past} END FROM numbers`,
    ),
    counting(
      of(A_PERSON.entries) / 2,
      `INSERT INTO movements (id, key, reason, reference, created_at)
       SELECT ${id('n + 1')}, 'spend:' || ${id('n + 1')}, 'spend', ${id('n + 1')}, ${movedAt} FROM numbers`,
    ),
    counting(
      of(A_PERSON.entries),
      `INSERT INTO entries (id, movement_id, side, account_id, credits, created_at)
       SELECT ${id('n / 2 + 1')} || CASE n % 2 WHEN 0 THEN 'u' ELSE 'x' END, ${id('n / 2 + 1')},
         CASE n % 2 WHEN 0 THEN 'user' ELSE 'usage' END,
         CASE n % 2 WHEN 0 THEN ${id(`(n / 2) % ${people} + 1`)} END,
         CASE n % 2 WHEN 0 THEN -10 ELSE 10 END, ${past} FROM numbers`,
    ),
    counting(
      of(A_PERSON.updates),
      `INSERT INTO inbox (source, event_id, pending, received_at)
       SELECT 'telegram', 'old-' || n, NULL, ${at(of(A_PERSON.updates), 2 * DAY_MS)} FROM numbers`,
    ),
  ];
}
