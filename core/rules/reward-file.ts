import { z } from 'zod';
import type { Mistake } from '../config/config.ts';
import { LOCALES } from '../texts/catalogue.ts';
import type { RewardRules } from './reward-rules.ts';

const MOST_CREDITS = 10_000;
const MOST_PROMOTIONS = 1_000;

const credits = z.int().min(0).max(MOST_CREDITS);
const some = { image: credits.optional(), video: credits.optional() };
const at = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

const promotion = z
  .strictObject({
    from: at,
    until: at,
    template: z.string().min(1).optional(),
    category: z.string().min(1).optional(),
    ...some,
  })
  .refine(({ from, until }) => from < until, { path: ['until'] })
  .refine(({ image, video }) => image !== undefined || video !== undefined, { path: ['image'] });

const file = z.strictObject({
  image: credits.optional(),
  video: credits.optional(),
  regions: z.partialRecord(z.enum(LOCALES), z.strictObject(some)).optional(),
  promotions: z.array(promotion).max(MOST_PROMOTIONS).optional(),
  pairADay: z.int().min(0).max(MOST_CREDITS).optional(),
  freeUsesADay: z.int().min(0).max(1_000_000).optional(),
  digestHour: z.int().min(0).max(23).optional(),
});

const CREDITS = `whole credits, 0 to ${MOST_CREDITS}`;
const SHOULD_BE: Readonly<Record<string, string>> = {
  image: CREDITS,
  video: CREDITS,
  regions: `an object of ${LOCALES.join(', ')}, each with image, video or both in ${CREDITS}`,
  promotions:
    'a list of objects with from and until (such as 2026-12-01T00:00:00Z), image, video or both in whole credits, and template or category',
  pairADay: CREDITS,
  freeUsesADay: 'a whole number, 0 or more',
  digestHour: 'an hour, 0 to 23',
};

/**
 * Reads the operator's file: a JSON object with some of the numbers.
 * @param rules the numbers that hold where the file names none
 */
export function readRewardRules(
  text: string,
  rules: RewardRules,
): { rules: RewardRules; mistakes: Mistake[] } {
  const read = file.safeParse(jsonOf(text));
  if (!read.success) return { rules, mistakes: read.error.issues.map(mistakeOf) };
  const { image, video, regions, promotions, pairADay, freeUsesADay, digestHour } = read.data;
  const usual = rules.credits;
  return {
    rules: {
      ...rules,
      credits: { image: image ?? usual.image, video: video ?? usual.video },
      regions: regions ?? rules.regions,
      promotions: promotions ?? rules.promotions,
      pairADayCredits: pairADay ?? rules.pairADayCredits,
      freeUsesADay: freeUsesADay ?? rules.freeUsesADay,
      digestHour: digestHour ?? rules.digestHour,
    },
    mistakes: [],
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function mistakeOf(issue: z.core.$ZodIssue): Mistake {
  const where = ['REWARDS_FILE', ...issue.path.map(String)].join(', ');
  const shouldBe = SHOULD_BE[String(issue.path[0])];
  const names = Object.keys(SHOULD_BE).join(', ');
  return { setting: where, shouldBe: shouldBe ?? `a JSON object with some of ${names}` };
}
