import type { Locale } from '../texts/catalogue.ts';
import { plainText } from '../texts/render.ts';
import { t } from '../texts/text.ts';
import type { RewardSummary } from './queries.ts';

/** The size of the picture, in pixels. */
export const CHART = { width: 1200, height: 900 } as const;

/** Wraps a drawing's content in an `<svg>` element of {@link CHART}'s size. */
export const chartSvg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART.width}" height="${CHART.height}">${content}</svg>`;

const FONT = 'Montserrat';
const INK = '#17132b';
const SOFT = '#6d6787';
const LINE = '#e7e3f2';
const BAR = '#8b6cf6';
const NEW = '#ff6b4a';
const EDGE = 72;
const WIDE = CHART.width - 2 * EDGE;

const MOST_LETTERS = 26;

/**
 * Draws what an author has earned: the sums, bars by week, and the best templates.
 * @param timeZone in which the weeks begin
 * @returns the content of an `<svg>` element of {@link CHART}'s size
 */
export function drawRewards(summary: RewardSummary, locale: Locale, timeZone: string): string {
  const number = (credits: number) => credits.toLocaleString(locale);
  const say = (key: Parameters<typeof t>[0]) => plainText(t(key), locale);
  const sums = [
    [number(summary.today), say('rewards.chart.today')],
    [number(summary.week), say('rewards.chart.week')],
    [number(summary.all), say('rewards.chart.all')],
  ] as const;
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
  const weeks = summary.weeks.map(({ from, credits }) => ({ label: day.format(from), credits }));
  return [
    rect({ x: 0, y: 0, width: CHART.width, height: CHART.height, fill: '#ffffff' }),
    ...sums.flatMap(([value, label], i) => sumAt(EDGE + (WIDE / 3) * i, value, label)),
    words({ x: EDGE, y: 282, size: 26, fill: SOFT }, say('rewards.chart.weeks')),
    ...bars(weeks, number),
    words({ x: EDGE, y: 648, size: 26, fill: SOFT }, say('rewards.chart.templates')),
    ...rows(summary.templates.slice(0, 3), number),
  ].join('');
}

const sumAt = (x: number, value: string, label: string): string[] => [
  words({ x, y: 132, size: 76, fill: INK, bold: true }, value),
  words({ x, y: 180, size: 28, fill: SOFT }, label),
];

/** Bars on a common ground, the running week in another colour. */
function bars(
  weeks: readonly { label: string; credits: number }[],
  number: (credits: number) => string,
): string[] {
  const [top, ground, gap] = [340, 548, 28];
  const width = (WIDE - gap * (weeks.length - 1)) / weeks.length;
  const most = Math.max(1, ...weeks.map(({ credits }) => credits));
  const drawn = weeks.flatMap(({ label, credits }, i) => {
    const x = EDGE + i * (width + gap);
    const height = credits === 0 ? 0 : Math.max(8, ((ground - top) * credits) / most);
    const isNewest = i === weeks.length - 1;
    const middle = { x: x + width / 2, anchor: 'middle' } as const;
    return [
      ...(height > 0
        ? [
            rect({ x, y: ground - height, width, height, fill: isNewest ? NEW : BAR, radius: 8 }),
            words(
              { ...middle, y: ground - height - 12, size: 24, fill: INK, bold: true },
              number(credits),
            ),
          ]
        : []),
      words({ ...middle, y: ground + 36, size: 20, fill: isNewest ? INK : SOFT }, label),
    ];
  });
  return [rect({ x: EDGE, y: ground, width: WIDE, height: 2, fill: LINE }), ...drawn];
}

/** A row a template: its title, a bar, what it earned. */
function rows(
  templates: RewardSummary['templates'],
  number: (credits: number) => string,
): string[] {
  const [from, step, left, right] = [704, 62, 460, 110];
  const most = Math.max(1, ...templates.map(({ credits }) => credits));
  return templates.flatMap(({ title, credits }, i) => {
    const y = from + i * step;
    const width = Math.max(8, ((WIDE - left - right) * credits) / most);
    return [
      words({ x: EDGE, y: y + 10, size: 28, fill: INK }, short(title)),
      rect({ x: EDGE + left, y: y - 14, width, height: 28, fill: BAR, radius: 8 }),
      words(
        { x: EDGE + left + width + 16, y: y + 10, size: 26, fill: INK, bold: true },
        number(credits),
      ),
    ];
  });
}

/** Letters that the font has; a title of other signs is drawn as far as it can be. */
const DRAWABLE = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\p{Sm}\p{Sc}\p{Zs}]/gu;

function short(title: string): string {
  const letters = [...title.replace(DRAWABLE, '').trim()];
  if (letters.length <= MOST_LETTERS) return letters.join('');
  return `${letters
    .slice(0, MOST_LETTERS - 1)
    .join('')
    .trimEnd()}…`;
}

type Box = { x: number; y: number; width: number; height: number; fill: string; radius?: number };
type Place = {
  x: number;
  y: number;
  size: number;
  fill: string;
  bold?: boolean;
  anchor?: 'middle';
};

const rect = ({ x, y, width, height, fill, radius = 0 }: Box): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

const words = ({ x, y, size, fill, bold = false, anchor }: Place, text: string): string =>
  `<text x="${x}" y="${y}" font-family="${FONT}" font-weight="${bold ? 800 : 500}" font-size="${size}" fill="${fill}"${
    anchor ? ` text-anchor="${anchor}"` : ''
  }>${escaped(text)}</text>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
