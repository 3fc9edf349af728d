import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { preparedRead } from './prepared.ts';
import { templateFacets, templateListings, templates } from './schema/schema.ts';
import { type StoredTemplate, storedTemplates, type TemplateRow } from './templates.ts';

type Query = Database['query'];

/** An order of the gallery: the official one, the newest first, or the most used of late. */
export type GalleryOrder = 'official' | 'new' | 'trending';

/** A filter of the listed templates; null takes all. */
export type Listing = {
  category: string | null;
  needs: TemplateRow['needs'] | null;
  kind: TemplateRow['kind'] | null;
  /** Templates in this language, and those in all languages. */
  language: string | null;
  /** `usual`: at most the price of the price list. */
  price: 'free' | 'usual' | null;
  /**
   * A JSON array of the engine needs (see `templates.engineNeed`) that an engine of this service
   * meets.
   */
  makeable: string;
};

/** The part of an order that is read: the next templates after one, or those before one. */
export type Part = {
  size: number;
  /** Templates that are left out at the beginning; reading takes longer with each. */
  offset?: number;
  /** The template that the part follows, or that it comes before. */
  from?: { templateId: string; side: 'after' | 'before' };
};

const KEYS = {
  official: { column: templateListings.position, isRising: true },
  new: { column: templateListings.publishedAt, isRising: false },
  trending: { column: templateListings.trend, isRising: false },
} as const;

/** The keys of a template by which orders go, whether it is still listed or not. */
const keyOf = (order: GalleryOrder, templateId: string): SQL => {
  const key = {
    official: sql`case when ${templates.authorAccountId} is null then ${templates.position} else ${PLACE_OF_AUTHORS} - ${templates.number} end`,
    new: sql`${templates.publishedAt}`,
    trending: sql`${templates.trend}`,
  }[order];
  return sql`(select ${key}, ${templates.number} from ${templates} where ${templates.id} = ${templateId})`;
};

const RISING = sql.raw('asc');
const FALLING = sql.raw('desc');

/** As the view `template_listing_rows` has it: the newest of authors' templates come first. */
const PLACE_OF_AUTHORS = sql.raw('1000000000');

const PRICES = { free: ['free'], usual: ['free', 'list', 'low'] } as const;

/** The condition of the facets that a listing takes. */
function facetsOf({ category, needs, kind, language, price, makeable }: Listing): SQL {
  const f = templateFacets;
  const conditions = [
    sql`${f.listed} > 0`,
    sql`(${f.engineNeed} = '' or ${f.engineNeed} in (select value from json_each(${makeable})))`,
    ...(category === null ? [] : [sql`${f.category} = ${category}`]),
    ...(needs === null ? [] : [sql`${f.needs} = ${needs}`]),
    ...(kind === null ? [] : [sql`${f.kind} = ${kind}`]),
    ...(language === null ? [] : [sql`${f.language} in ('', ${language})`]),
    ...(price === null ? [] : [sql`${f.priceClass} in ${PRICES[price]}`]),
  ];
  return sql.join(conditions, sql` and `);
}

/**
 * Reads a part of the listed templates with their current versions, in an order. The part is merged from
 * the facets that fit: of the templates that come next in each, those beyond the `size`th of the first ones
 * cannot be in it.
 */
export async function listedTemplates(
  q: Query,
  listing: Listing,
  order: GalleryOrder,
  part: Part,
): Promise<StoredTemplate[]> {
  const { from, offset = 0 } = part;
  const { column, isRising } = KEYS[order];
  const isBefore = from?.side === 'before';
  const direction = isRising !== isBefore ? RISING : FALLING;
  const key = sql.raw(column.name === 'publishedAt' ? 'published_at' : column.name);
  const beyond =
    from === undefined
      ? sql`true`
      : sql`(${key}, number) ${sql.raw(isRising !== isBefore ? '>' : '<')} ${keyOf(order, from.templateId)}`;
  const most = part.size + offset;
  const nextOf = (facet: SQL) => sql`from template_listings where facet_id = ${facet} and ${beyond}
    order by ${key} ${direction}, number ${direction}`;
  const heads = sql`select id as facet, head from (select ${templateFacets.id} as id,
      (select ${key} ${nextOf(sql`${templateFacets.id}`)} limit 1) as head
      from ${templateFacets} where ${facetsOf(listing)}) where head is not null`;
  const bound = sql`select head from heads order by head ${direction} limit 1 offset ${most - 1}`;
  const isWithin = (value: SQL) =>
    sql`(not exists (select 1 from bound) or ${value} ${sql.raw(direction === RISING ? '<=' : '>=')} (select head from bound))`;
  const numbers = sql`with heads as materialized (${heads}), bound as materialized (${bound})
    select l.number from heads join template_listings l on l.number in
      (select number from template_listings where facet_id = heads.facet and ${beyond} and ${isWithin(key)}
        order by ${key} ${direction}, number ${direction} limit ${most})
    where ${isWithin(sql`heads.head`)}
    order by l.${key} ${direction}, l.number ${direction} limit ${part.size} offset ${offset}`;
  const rows = await storedTemplates(q, sql`${templates.version}`)
    .innerJoin(templateListings, sql`${templateListings.templateId} = ${templates.id}`)
    .where(sql`${templateListings.number} in (${numbers})`)
    .orderBy(sql`${column} ${direction}`, sql`${templateListings.number} ${direction}`);
  return isBefore ? rows.reverse() : rows;
}

/** Counts the listed templates. */
export async function countListed(q: Query, listing: Listing): Promise<number> {
  const [row] = await q
    .select({ all: sql<number>`coalesce(sum(${templateFacets.listed}), 0)` })
    .from(templateFacets)
    .where(facetsOf(listing));
  return row?.all ?? 0;
}

/** Reads the categories of the listed templates, in the order of their first templates. */
export async function listedCategories(q: Query, makeable: string): Promise<string[]> {
  const first = sql`(select position from template_listings where facet_id = ${templateFacets.id}
    order by position limit 1)`;
  const everything = { category: null, needs: null, kind: null, language: null, price: null };
  const rows = await q
    .select({ category: templateFacets.category })
    .from(templateFacets)
    .where(sql`${facetsOf({ ...everything, makeable })} and ${templateFacets.category} <> ''`)
    .groupBy(templateFacets.category)
    .orderBy(sql`min(${first})`);
  return rows.map(({ category }) => category);
}

/** Reads the distinct engine needs of the listed templates that are not made anywhere. */
export async function listedEngineNeeds(q: Query): Promise<string[]> {
  const rows = await readNeeds(q, {});
  return rows.map(({ need }) => need);
}

const readNeeds = preparedRead<Record<string, never>, { need: string }>((q) =>
  q
    .selectDistinct({ need: templateFacets.engineNeed })
    .from(templateFacets)
    .where(sql`${templateFacets.listed} > 0 and ${templateFacets.engineNeed} <> ''`),
);
