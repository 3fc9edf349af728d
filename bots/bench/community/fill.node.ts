import Native from 'libsql';
import { z } from 'zod';
import { storedNeed } from '../../../core/templates/engine-need.ts';
import { authorWords, searchTexts } from '../../../core/templates/search-words.ts';
import type { TemplateDefinition } from '../../../core/templates/template.ts';
import { testTemplate } from '../../../core/testing/templates.ts';
import { LOCALES, type Locale } from '../../../core/texts/catalogue.ts';
import { madeUpWord, TITLE_WORDS } from './words.node.ts';

const DAY_MS = 86_400_000;
/** Over how long the templates were published. */
const SPAN_MS = 400 * DAY_MS;
/** Templates of one author, on average. */
const TEMPLATES_AN_AUTHOR = 20;
/** Words that are made up: names, places, slips. */
const MADE_UP = 59_319;
const CATEGORIES = ['portrait', 'poster', 'art', 'fun', 'season', 'video', null] as const;
const PRICES = [null, null, null, 0, 5, 8, 10, 15, 20, 40] as const;
/** One in so many titles has a slip in it, as people write them. */
const SLIPS = 50;

/** Gives numbers that look random and are the same in every run. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SPLIT = Object.fromEntries(
  Object.entries(TITLE_WORDS).map(([locale, { like, what, where }]) => [
    locale,
    [like, what, where].map((words) => words.split(' ')),
  ]),
);
const SPOKEN = LOCALES.filter((locale) => locale in SPLIT);

/** Takes one of a list, the first ones more often, as words in a language are used. */
const oneOf = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() ** 1.7 * list.length)] as T;

/** Leaves a letter out. */
const slip = (title: string, random: () => number): string => {
  const at = 1 + Math.floor(random() * (title.length - 2));
  return title.slice(0, at) + title.slice(at + 1);
};

/** A title as people write it, such as “golden dragon castle Kalomi”. */
export function madeUpTitle(locale: Locale, random: () => number): string {
  const words = (SPLIT[locale] ?? []).map((list) => oneOf(list, random));
  if (random() < 0.4) words.push(madeUpWord(Math.floor(random() * MADE_UP)));
  const title = words.join(' ');
  return random() < 1 / SLIPS ? slip(title, random) : title;
}

const authorId = (number: number) => `author-${String(number).padStart(19, '0')}`;

function template(index: number, random: () => number): TemplateDefinition {
  const locale = oneOf(SPOKEN, random);
  const isVideo = random() < 0.15;
  const title = madeUpTitle(locale, random);
  return testTemplate({
    id: `t-${index.toString(36)}-${Math.floor(random() * 2 ** 30).toString(36)}`,
    kind: isVideo ? 'video' : 'image',
    title: { [locale]: title },
    description: { [locale]: `${title}. ${madeUpTitle(locale, random)}` },
    category: isVideo && random() < 0.8 ? 'video' : oneOf(CATEGORIES, random),
    needs: random() < 0.3 ? 'photo' : 'profile',
    durationSeconds: isVideo ? oneOf([4, 6, 8], random) : 0,
    priceCredits: oneOf(PRICES, random),
    recipe: null,
  });
}

/**
 * Fills a migrated, closed database with templates of authors: rows first, then listings, index and
 * words at once, as the triggers would have written them one by one.
 * @param count how many templates
 * @param now milliseconds since the epoch
 */
export function fillTemplates(path: string, count: number, now: number): void {
  const db = new Native(path);
  for (const pragma of ['foreign_keys = OFF', 'synchronous = OFF', 'cache_size = -400000'])
    db.exec(`PRAGMA ${pragma}`);
  const triggers = listingTriggers(db);
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  db.exec('BEGIN');
  const words = insertRows(db, count, now);
  for (const statement of LISTING) db.exec(statement);
  const word = db.prepare('INSERT INTO search_words (word, templates) VALUES (?, ?)');
  for (const [one, templates] of [...words].sort(([x], [y]) => (x < y ? -1 : 1)))
    word.run([one, templates]);
  for (const { sql } of triggers) db.exec(sql);
  db.exec('COMMIT');
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
}

/** The triggers that keep listings, index and words in step with the templates. */
const listingTriggers = (db: Native.Database): { name: string; sql: string }[] =>
  z.array(z.object({ name: z.string(), sql: z.string() })).parse(
    db
      .prepare(
        `SELECT name, sql FROM sqlite_master WHERE type = 'trigger'
       AND tbl_name IN ('templates', 'template_listings', 'creators')`,
      )
      .all(),
  );

/** @returns how many templates have each word */
function insertRows(db: Native.Database, count: number, now: number): Map<string, number> {
  const random = numbers(7);
  const words = new Map<string, number>();
  const authorsWords: string[][] = [];
  const creator = db.prepare(
    `INSERT INTO creators (account_id, handle, name, search, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const row = db.prepare(
    `INSERT INTO templates (id, kind, author_account_id, visibility, state, language, published_at, uses, trend,
       category, position, cover, price_credits, version, needs, engine_need, search, number, popularity,
       created_at, updated_at)
     VALUES (?, ?, ?, 'public', 'offered', ?, ?, ?, ?, ?, 0, '', ?, 1, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const version = db.prepare(
    `INSERT INTO template_versions (template_id, version, digest, kind, title, description, slots, prompt, needs,
       aspect, long_edge_px, duration_seconds, cover_object, created_at)
     VALUES (?, 1, ?, ?, ?, ?, '[]', ?, ?, ?, ?, ?, ?, ?)`,
  );
  const authors = Math.ceil(count / TEMPLATES_AN_AUTHOR);
  for (let i = 0; i < authors; i += 1) {
    const name = `${madeUpWord(i)} ${madeUpWord(Math.floor(random() * MADE_UP))}`;
    const handle = `${name.replace(' ', '-').slice(0, 14)}-${i.toString(36)}`;
    const found = authorWords({ name, handle: null });
    authorsWords.push(found);
    const search = JSON.stringify(found);
    creator.run([authorId(i), handle, name, search, now, now]);
  }
  for (let i = 0; i < count; i += 1) {
    const one = template(i, random);
    const [language = 'en'] = Object.keys(one.title);
    const at = now - SPAN_MS + Math.floor((i / count) * SPAN_MS);
    const uses = random() < 0.3 ? Math.floor(1 / (random() + 1e-5)) : 0;
    const trend = uses === 0 ? 0 : uses * 2 ** (-400 * random());
    const popularity = Math.min(5, uses === 0 ? 0 : Math.floor(Math.log10(uses)) + 1);
    const by = Math.floor(random() * authors);
    const author = authorId(by);
    const texts = searchTexts(one);
    const search = JSON.stringify(texts);
    for (const word of new Set([...texts.names, ...(authorsWords[by] ?? [])]))
      words.set(word, (words.get(word) ?? 0) + 1);
    const { id, kind, category, priceCredits, needs, aspect, longEdgePx, durationSeconds } = one;
    const need = storedNeed(one);
    row.run([
      ...[id, kind, author, language, at, uses, trend, category, priceCredits, needs, need],
      ...[search, i + 1, popularity, at, at],
    ]);
    version.run([
      ...[id, `digest-${i}`, kind, JSON.stringify(one.title), JSON.stringify(one.description)],
      ...[one.prompt, needs, aspect, longEdgePx, durationSeconds, `covers/${id}`, at],
    ]);
  }
  return words;
}

const LISTING = [
  `INSERT INTO template_facets (kind, needs, category, language, price_class, engine_need, listed)
   SELECT kind, needs, category, language, price_class, engine_need, count(*) FROM listed_templates
   GROUP BY 1, 2, 3, 4, 5, 6`,
  'INSERT INTO template_listings SELECT * FROM template_listing_rows ORDER BY number',
  `INSERT INTO template_search (rowid, names, author, words, marks)
   SELECT rank, names, author, words, marks FROM template_listings ORDER BY rank`,
];
