/** Pictures that are drawn for tests, since nobody's hand is kept here. */
import sharp from 'sharp';

type Limb = { from: [number, number]; to: [number, number]; widths: [number, number] };

const FINGERS: readonly Limb[] = [
  { from: [395, 640], to: [300, 250], widths: [92, 66] },
  { from: [490, 610], to: [468, 150], widths: [98, 68] },
  { from: [585, 620], to: [612, 190], widths: [94, 66] },
  { from: [670, 670], to: [742, 330], widths: [80, 54] },
];
const THUMB: readonly Limb[] = [
  { from: [330, 900], to: [170, 720], widths: [130, 100] },
  { from: [170, 720], to: [120, 560], widths: [100, 74] },
];
const PALM =
  'M350 640Q340 560 420 590Q600 560 710 650Q740 760 700 900Q680 1000 660 1210L400 1210Q390 1050 330 960Q290 900 340 820Z';

/** Draws a hand from above with spread fingers on a plain background: a JPEG of 1000×1200. */
export function drawnHand(): Promise<Uint8Array> {
  const limbs = [...FINGERS, ...THUMB].map(outline);
  const shape = [...limbs, PALM].map((d) => `<path d="${d}"/>`).join('');
  const shaded = limbs.map((d) => `<path d="${d}" filter="url(#round)"/>`).join('');
  return jpeg(`<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1200"><defs>
    <filter id="round" x="-20%" y="-20%" width="140%" height="140%">
      <feGaussianBlur in="SourceAlpha" stdDeviation="16" result="soft"/>
      <feComposite in="SourceAlpha" in2="soft" operator="arithmetic" k2="1" k3="-1" result="edge"/>
      <feFlood flood-color="#7c4a34"/><feComposite in2="edge" operator="in" result="dark"/>
      <feGaussianBlur in="dark" stdDeviation="5" result="shade"/>
      <feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="shade"/></feMerge></filter>
    <filter id="shadow"><feGaussianBlur stdDeviation="22"/></filter>
    <linearGradient id="skin" x1="0" x2="1" y1="0" y2="1">
      <stop offset="0" stop-color="#ecc0a2"/><stop offset="1" stop-color="#cf9776"/></linearGradient></defs>
    <rect width="1000" height="1200" fill="#f1efe9"/>
    <g opacity=".28" transform="translate(26 30)" filter="url(#shadow)">${shape}</g>
    <g fill="url(#skin)">${shaded}<path d="${PALM}"/></g>${FINGERS.map(nail).join('')}</svg>`);
}

/** Draws a silver ring with a blue stone on white: a JPEG of 800×800. */
export function drawnRing(): Promise<Uint8Array> {
  return jpeg(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800"><defs>
    <linearGradient id="metal"><stop offset="0" stop-color="#6d747c"/><stop offset=".3" stop-color="#f5f8fb"/>
      <stop offset=".6" stop-color="#9aa2ab"/><stop offset="1" stop-color="#5f656d"/></linearGradient></defs>
    <rect width="800" height="800" fill="#fdfdfb"/>
    <ellipse cx="400" cy="430" rx="210" ry="225" fill="none" stroke="url(#metal)" stroke-width="46"/>
    <polygon points="340,610 366,578 434,578 460,610 400,698" fill="#1c58b8"/></svg>`);
}

const jpeg = async (svg: string) =>
  new Uint8Array(await sharp(Buffer.from(svg)).blur(1.2).jpeg({ quality: 92 }).toBuffer());

function outline({ from: [x, y], to: [u, v], widths: [w, n] }: Limb): string {
  const angle = Math.atan2(v - y, u - x);
  const [a, b] = [-Math.sin(angle) / 2, Math.cos(angle) / 2];
  return `M${x + a * w} ${y + b * w}L${u + a * n} ${v + b * n}A${n / 2} ${n / 2} 0 0 0 ${u - a * n} ${v - b * n}L${x - a * w} ${y - b * w}Z`;
}

function nail({ from: [x, y], to: [u, v], widths: [, n] }: Limb): string {
  const turn = (Math.atan2(v - y, u - x) * 180) / Math.PI + 90;
  return `<rect x="${-n * 0.3}" y="${-n * 0.38}" width="${n * 0.6}" height="${n * 0.75}" rx="${n * 0.28}" fill="#efc4b2" transform="translate(${u} ${v}) rotate(${turn})"/>`;
}
