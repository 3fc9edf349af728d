import { ASSUMPTIONS } from './assumptions.ts';
import { readMeasured, SIZES } from './measured.node.ts';
import { report } from './report.ts';

/** The page with the tables. */
export const SIZING_PAGE = 'docs/sizing.md';
const BEGINS =
  '<!-- The tables are written from bots/bench/capacity/measured.json by `npm run docs`. -->\n';
const CLOSES = '<!-- The end of the tables. -->\n';

/** Puts the tables of the kept counts into the text of their page. */
export async function withSizing(text: string): Promise<string> {
  const [before, rest = ''] = text.split(BEGINS);
  const [, after = ''] = rest.split(CLOSES);
  const tables = report(await readMeasured(), ASSUMPTIONS, SIZES);
  return `${before}${BEGINS}\n${tables}\n\n${CLOSES}${after}`;
}
