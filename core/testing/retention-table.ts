import { type Retained, schedule } from '../retention/schedule.ts';
import { keptText } from '../retention/told.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { plainText } from '../texts/render.ts';
import { t } from '../texts/text.ts';

/** The page with the table. */
export const PRIVACY_PAGE = 'docs/privacy.md';
const BEGINS =
  '<!-- The table is written from core/retention/retained-kinds.ts by `npm run docs`. -->\n';
const CLOSES = '<!-- The end of the table. -->\n';

/** Puts the table of what is kept into the text of its page. */
export function withRetention(text: string): string {
  const [before, rest = ''] = text.split(BEGINS);
  const [, after = ''] = rest.split(CLOSES);
  return `${before}${BEGINS}\n${retentionTable()}\n${CLOSES}${after}`;
}

const retentionTable = (): string =>
  [
    '| what | what for | ground | how long | tables |',
    '| --- | --- | --- | --- | --- |',
    ...schedule(DEFAULT_RULES).map(line),
    '',
  ].join('\n');

function line(row: Retained): string {
  const { what, why, basis, tables } = row;
  const texts = [t(`kept.${what}`), t(`kept.why.${why}`), t(`kept.basis.${basis}`), keptText(row)];
  const told = texts.map((text) => plainText(text, 'en'));
  return `| ${[...told, tables.map((name) => `\`${name}\``).join(', ')].join(' | ')} |`;
}
