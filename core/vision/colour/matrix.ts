/** Matrices of three rows, and the conversion of colours between sets of primaries. */

/** Three numbers: a colour, or a row of a matrix. */
export type Triple = readonly [number, number, number];
/** A 3 × 3 matrix, row by row. */
export type Matrix = readonly [Triple, Triple, Triple];

/** The chromaticities of a colour space, CIE 1931 x and y. */
export type Primaries = {
  red: readonly [number, number];
  green: readonly [number, number];
  blue: readonly [number, number];
  white: readonly [number, number];
};

/** Bradford's cone responses. Spec: ICC.1:2022, annex E. */
const CONES: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];

/** Multiplies a matrix by a column. */
export const apply = (m: Matrix, [x, y, z]: Triple): Triple => [
  m[0][0] * x + m[0][1] * y + m[0][2] * z,
  m[1][0] * x + m[1][1] * y + m[1][2] * z,
  m[2][0] * x + m[2][1] * y + m[2][2] * z,
];

const columns = ([a, b, c]: Matrix): Matrix => [
  [a[0], b[0], c[0]],
  [a[1], b[1], c[1]],
  [a[2], b[2], c[2]],
];

const multiply = (a: Matrix, b: Matrix): Matrix => {
  const [x, y, z] = columns(b);
  return columns([apply(a, x), apply(a, y), apply(a, z)]);
};

const diagonal = ([x, y, z]: Triple): Matrix => [
  [x, 0, 0],
  [0, y, 0],
  [0, 0, z],
];

const cross = (a: Triple, b: Triple): Triple => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

function inverse(m: Matrix): Matrix {
  const [a, b, c] = columns(m);
  const [u, v, w] = [cross(b, c), cross(c, a), cross(a, b)];
  const determinant = a[0] * u[0] + a[1] * u[1] + a[2] * u[2];
  if (determinant === 0) throw new RangeError('primaries on one line');
  const divided = ([x, y, z]: Triple): Triple => [
    x / determinant,
    y / determinant,
    z / determinant,
  ];
  return [divided(u), divided(v), divided(w)];
}

const toXyz = ([x, y]: readonly [number, number]): Triple => [x / y, 1, (1 - x - y) / y];

/** Computes the matrix from linear RGB to CIE XYZ. Spec: SMPTE RP 177. */
function rgbToXyz({ red, green, blue, white }: Primaries): Matrix {
  const each = columns([toXyz(red), toXyz(green), toXyz(blue)]);
  return multiply(each, diagonal(apply(inverse(each), toXyz(white))));
}

/**
 * Computes the matrix from linear RGB of one set of primaries to another, with Bradford's adaptation
 * where the whites differ.
 * @throws {RangeError} for primaries that span no colours
 */
export function conversion(from: Primaries, to: Primaries): Matrix {
  const [is, wanted] = [apply(CONES, toXyz(from.white)), apply(CONES, toXyz(to.white))];
  const gain = diagonal([wanted[0] / is[0], wanted[1] / is[1], wanted[2] / is[2]]);
  const adapted = multiply(inverse(CONES), multiply(gain, CONES));
  return multiply(inverse(rgbToXyz(to)), multiply(adapted, rgbToXyz(from)));
}
