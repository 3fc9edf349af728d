import type { Aspect } from '../../../core/engines/engine.ts';
import type { DrawnCover } from './specs.ts';

const [WIDE, TALL] = [
  { width: 640, height: 360 },
  { width: 512, height: 640 },
];

/** The look of something by place: the same in every run, without a random number. */
const wave = (i: number, of: number): number => Math.abs(Math.sin(i * 12.9898) * 43758.5453) % of;

const many = (count: number, draw: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');

type Frame = { width: number; height: number };

/** Draws what stands for a look, as an SVG. The figure has no face: it is nobody, and no result. */
export function drawnCover(cover: DrawnCover, aspect: Aspect): string {
  const frame = aspect === '16:9' ? WIDE : TALL;
  const { width, height } = frame;
  const [above, below] = cover.back;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><linearGradient id="b" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${above}"/><stop offset="1" stop-color="${below}"/></linearGradient>
<radialGradient id="l"><stop offset="0" stop-color="${cover.light}"/><stop offset=".35" stop-color="${cover.light}" stop-opacity=".75"/><stop offset="1" stop-color="${cover.light}" stop-opacity="0"/></radialGradient>
<linearGradient id="s" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".22"/></linearGradient></defs>
<rect width="${width}" height="${height}" fill="url(#b)"/>${SCENES[cover.scene](cover, frame)}${figure(cover, frame)}</svg>`;
}

const glow = (x: number, y: number, r: number): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="url(#l)"/>`;

/** A line of hills or peaks across the frame, filled to the lower edge. */
function ridge({ width, height }: Frame, at: number, rise: number, isSharp: boolean): string {
  const steps = isSharp ? 7 : 5;
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const x = (width / steps) * i;
    const y = height * at - (isSharp && i % 2 === 1 ? rise : wave(i + at * 7, rise * 0.6));
    return [x, y] as const;
  });
  const line = points
    .map(([x, y], i) => {
      if (i === 0) return `M${x} ${y}`;
      const [px, py] = points[i - 1] ?? [0, 0];
      const mid = (px + x) / 2;
      return isSharp ? `L${x} ${y}` : `C${mid} ${py} ${mid} ${y} ${x} ${y}`;
    })
    .join('');
  return `${line}V${height}H0Z`;
}

const SCENES: Record<DrawnCover['scene'], (cover: DrawnCover, frame: Frame) => string> = {
  hills: ({ tone }, frame) =>
    `${glow(frame.width * 0.76, frame.height * 0.3, frame.height * 0.3)}<path d="${ridge(frame, 0.62, frame.height * 0.2, false)}" fill="${tone}" opacity=".55"/><path d="${ridge(frame, 0.76, frame.height * 0.18, false)}" fill="${tone}"/>`,
  peaks: ({ tone, light }, frame) =>
    `${glow(frame.width * 0.24, frame.height * 0.24, frame.height * 0.32)}<path d="${ridge(frame, 0.66, frame.height * 0.34, true)}" fill="${tone}" opacity=".6"/><path d="${ridge(frame, 0.82, frame.height * 0.26, true)}" fill="${tone}"/><path d="M0 ${frame.height * 0.2}Q${frame.width / 2} ${frame.height * 0.04} ${frame.width} ${frame.height * 0.22}" stroke="${light}" stroke-width="26" fill="none" opacity=".22"/>`,
  sea: ({ tone, light }, { width, height }) =>
    `${glow(width * 0.72, height * 0.44, height * 0.26)}<rect y="${height * 0.52}" width="${width}" height="${height}" fill="${tone}"/>${many(9, (i) => `<rect x="${wave(i, width * 0.8)}" y="${height * (0.55 + i * 0.045)}" width="${width * 0.28}" height="4" rx="2" fill="${light}" opacity=".35"/>`)}`,
  trees: ({ tone, light }, { width, height }) =>
    `${glow(width * 0.3, height * 0.2, height * 0.4)}${many(6, (i) => `<rect x="${(width / 5) * i - 8}" y="${height * 0.3}" width="14" height="${height}" fill="${tone}" opacity=".5"/><circle cx="${(width / 5) * i}" cy="${height * (0.14 + wave(i, 0.16))}" r="${height * 0.17}" fill="${tone}" opacity=".75"/>`)}${many(34, (i) => `<ellipse cx="${wave(i + 3, width)}" cy="${wave(i + 41, height)}" rx="7" ry="4" fill="${i % 2 === 0 ? light : tone}" transform="rotate(${i * 31} ${wave(i + 3, width)} ${wave(i + 41, height)})"/>`)}`,
  city: ({ tone, light }, { width, height }) =>
    many(
      8,
      (i) =>
        `<rect x="${(width / 8) * i}" y="${height * (0.2 + wave(i, 0.3))}" width="${width / 8 + 1}" height="${height}" fill="${tone}" opacity="${0.65 + (i % 3) * 0.15}"/>`,
    ) +
    many(
      26,
      (i) =>
        `<rect x="${wave(i, width)}" y="${height * 0.4 + wave(i + 9, height * 0.5)}" width="11" height="15" fill="${light}" opacity=".7"/>`,
    ),
  room: ({ tone, light }, { width, height }) =>
    `<rect x="${width * 0.58}" y="${height * 0.1}" width="${width * 0.34}" height="${height * 0.44}" rx="14" fill="${light}" opacity=".5"/><rect y="${height * 0.62}" width="${width}" height="${height}" fill="${tone}"/><rect x="${width * 0.74}" y="${height * 0.1}" width="6" height="${height * 0.44}" fill="${tone}"/>${glow(width * 0.74, height * 0.3, height * 0.3)}`,
  stage: ({ tone, light }, { width, height }) =>
    `<path d="M${width * 0.5} 0L${width * 0.1} ${height}H${width * 0.9}Z" fill="${light}" opacity=".22"/><path d="M${width * 0.16} 0L${width * 0.34} ${height}H${width * 0.78}Z" fill="${light}" opacity=".14"/><ellipse cx="${width / 2}" cy="${height * 0.96}" rx="${width * 0.6}" ry="${height * 0.14}" fill="${tone}"/>`,
  bulbs: ({ tone }, { width, height }) =>
    `<rect y="${height * 0.66}" width="${width}" height="${height}" fill="${tone}"/>${many(3, (row) => `<path d="M0 ${height * (0.08 + row * 0.13)}Q${width / 2} ${height * (0.22 + row * 0.13)} ${width} ${height * (0.06 + row * 0.13)}" stroke="${tone}" stroke-width="3" fill="none"/>`)}${many(27, (i) => glow((width / 9) * (i % 9) + 24, height * (0.13 + Math.floor(i / 9) * 0.13) + Math.sin(((i % 9) / 8) * Math.PI) * height * 0.055, 17))}`,
  shelves: ({ tone, light }, { width, height }) =>
    many(
      3,
      (row) =>
        `<rect y="${height * (0.22 + row * 0.2)}" width="${width}" height="9" fill="${tone}"/>${many(9, (i) => `<rect x="${(width / 9) * i + 8}" y="${height * (0.22 + row * 0.2) - 22 - wave(i + row * 5, 40)}" width="${width / 15}" height="${22 + wave(i + row * 5, 40)}" rx="5" fill="${i % 3 === 0 ? light : tone}" opacity=".75"/>`)}`,
    ) + glow(width * 0.2, height * 0.16, height * 0.32),
};

/** Head and shoulders in flat colours, in the lower middle. */
function figure(cover: DrawnCover, { width, height }: Frame): string {
  const { skin, hair, head, wear, trim } = cover;
  const s = (height * 0.62) / 400;
  const place = `translate(${width / 2} ${height - 400 * s}) scale(${s})`;
  const body = 'M-185 400C-185 285-120 262-48 246L48 246C120 262 185 285 185 400Z';
  return `<g transform="${place}">${BEHIND[head](hair)}<path d="M-40 170H40V262Q0 296-40 262Z" fill="${skin}"/><path d="${body}" fill="${wear}"/><path d="M-56 246Q0 330 56 246L36 240Q0 290-36 240Z" fill="${trim}"/><ellipse cy="118" rx="68" ry="86" fill="${skin}"/><path d="M-40 188Q0 222 40 188L40 214Q0 246-40 214Z" fill="#000" opacity=".16"/>${BEFORE[head](hair)}<path d="${body}" fill="url(#s)"/></g>`;
}

const none = (): string => '';
const cap = (hair: string): string =>
  `<path d="M-74 112C-78 34-44 8 0 8S78 34 74 112C60 82 44 66 0 66S-60 82-74 112Z" fill="${hair}"/>`;
const circles = (hair: string): string =>
  many(
    9,
    (i) =>
      `<circle cx="${Math.cos(Math.PI + (i / 8) * Math.PI) * 74}" cy="${96 + Math.sin(Math.PI + (i / 8) * Math.PI) * 74}" r="33" fill="${hair}"/>`,
  );

/** What lies behind the head. */
const BEHIND: Record<DrawnCover['head'], (hair: string) => string> = {
  short: none,
  long: (hair) =>
    `<path d="M-82 96C-84 20-44-2 0-2S84 20 82 96C84 170 96 220 88 262H-88C-96 220-84 170-82 96Z" fill="${hair}"/>`,
  bun: (hair) => `<circle cy="-2" r="36" fill="${hair}"/>`,
  curls: circles,
  hat: none,
  cap: none,
  hood: (hair) => `<path d="M-112 262C-124 120-92-14 0-20S124 120 112 262Z" fill="${hair}"/>`,
  helmet: none,
};

/** What lies before it. */
const BEFORE: Record<DrawnCover['head'], (hair: string) => string> = {
  short: cap,
  long: cap,
  bun: cap,
  curls: (hair) => `<path d="M-70 92Q-40 40 0 42T70 92Q40 64 0 64T-70 92Z" fill="${hair}"/>`,
  hat: (hair) =>
    `<path d="M-66 56C-62-26-30-34 0-34S62-26 66 56Z" fill="${hair}"/><ellipse cy="58" rx="138" ry="25" fill="${hair}"/><path d="M-66 50Q0 70 66 50L65 32Q0 52-65 32Z" fill="#000" opacity=".3"/>`,
  cap: (hair) =>
    `<path d="M-74 82C-78 10-40-10 0-10S78 10 74 82Q0 54-74 82Z" fill="${hair}"/><path d="M-76 84Q0 50 76 84L74 64Q0 32-74 64Z" fill="#000" opacity=".22"/>`,
  hood: (hair) =>
    `<path d="M-86 150C-90 50-54 14 0 14S90 50 86 150C78 70 50 44 0 44S-78 70-86 150Z" fill="${hair}"/>`,
  helmet: (hair) =>
    `<path d="M-80 88C-82 2-42-16 0-16S82 2 80 88Z" fill="${hair}"/><path d="M-26-12Q0-22 26-12L20 86H-20Z" fill="#fff" opacity=".3"/><rect x="-86" y="80" width="172" height="15" rx="7" fill="${hair}"/>`,
};
