/** Turns the paths of SVG that our drawings use into points. Spec: SVG 2, 9.3. */

/** A line through points, in the path's own units. */
export type Line = { x: number; y: number }[];

/** Straight pieces that a curve becomes. */
const PIECES = 12;
const NUMBERS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, z: 0 };

type Pen = {
  x: number;
  y: number;
  startX: number;
  startY: number;
  controlX: number;
  controlY: number;
};

/**
 * Follows a path of the commands M, L, H, V, C, S and Z, of either case.
 * @throws {RangeError} for another command
 */
export function linesOf(path: string): Line[] {
  const lines: Line[] = [];
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, controlX: 0, controlY: 0 };
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const name = command.toLowerCase();
    const count = NUMBERS[name];
    if (count === undefined) throw new RangeError(`paths do not use ${command} here`);
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    let at = 0;
    do {
      const isFirst = at === 0;
      const given = numbers.slice(at, at + count);
      follow(
        lines,
        pen,
        name === 'm' && !isFirst ? 'l' : name,
        absolute(name, given, pen, command),
      );
      at += Math.max(1, count);
    } while (count > 0 && at < numbers.length);
  }
  return lines;
}

/** Numbers of small commands are counted from the pen. */
function absolute(
  name: string,
  numbers: readonly number[],
  { x, y }: Pen,
  command: string,
): number[] {
  if (command !== name) return [...numbers];
  if (name === 'v') return numbers.map((one) => one + y);
  return numbers.map((one, i) => one + (i % 2 === 0 ? x : y));
}

function follow(lines: Line[], pen: Pen, name: string, to: readonly number[]): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = to;
  if (name === 'c') curve(lines, pen, [a, b, c, d, e, f]);
  else if (name === 's')
    curve(lines, pen, [2 * pen.x - pen.controlX, 2 * pen.y - pen.controlY, a, b, c, d]);
  else if (name === 'm') {
    lines.push([{ x: a, y: b }]);
    Object.assign(pen, { startX: a, startY: b });
    moved(pen, a, b);
  } else {
    const [x, y] = endOf(name, pen, a, b);
    lines.at(-1)?.push({ x, y });
    moved(pen, x, y);
  }
}

function endOf(name: string, pen: Pen, a: number, b: number): [number, number] {
  if (name === 'h') return [a, pen.y];
  if (name === 'v') return [pen.x, a];
  return name === 'z' ? [pen.startX, pen.startY] : [a, b];
}

const moved = (pen: Pen, x: number, y: number): void => {
  Object.assign(pen, { x, y, controlX: x, controlY: y });
};

function curve(
  lines: Line[],
  pen: Pen,
  [ax, ay, bx, by, x, y]: readonly [number, number, number, number, number, number],
): void {
  const { x: fromX, y: fromY } = pen;
  for (let piece = 1; piece <= PIECES; piece++) {
    const t = piece / PIECES;
    const u = 1 - t;
    const at = (p: number, q: number, r: number, s: number) =>
      u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
    lines.at(-1)?.push({ x: at(fromX, ax, bx, x), y: at(fromY, ay, by, y) });
  }
  Object.assign(pen, { x, y, controlX: bx, controlY: by });
}
