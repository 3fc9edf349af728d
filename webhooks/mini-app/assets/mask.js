// A mask that is painted: opaque where something is kept or to be changed. Strokes can be taken back.

import { canvasOf } from './open-picture.js';

const TILE_PX = 256;
/** What strokes that can be taken back may hold in all. */
const HISTORY_BYTES = 48 * 1024 * 1024;
/** Share of a brush that is solid; the rest fades out. */
const SOLID = 0.72;
/** How far apart the dabs of a line lie, of the brush's radius. */
const STEP = 0.22;

const bytesOf = (tiles) => tiles.reduce((sum, { alpha }) => sum + alpha.length, 0);

function spriteOf(radius) {
  const edge = Math.ceil(radius * 2) + 2;
  const { canvas, context } = canvasOf(edge, edge);
  const fade = context.createRadialGradient(edge / 2, edge / 2, 0, edge / 2, edge / 2, radius);
  fade.addColorStop(0, '#000');
  fade.addColorStop(SOLID, '#000');
  fade.addColorStop(1, 'rgb(0 0 0 / 0)');
  context.fillStyle = fade;
  context.fillRect(0, 0, edge, edge);
  return canvas;
}

/**
 * Creates an empty mask.
 * @param {(box: { x: number, y: number, width: number, height: number }) => void} onChange is told where
 *   it has changed
 */
export function openMask(width, height, onChange) {
  const { canvas, context } = canvasOf(width, height);
  /** @type {{ x: number, y: number, alpha: Uint8Array }[][]} */
  const past = [];
  let future = [];
  /** Tiles of the stroke that is being painted, as they were before it. @type {Map<string, object> | null} */
  let stroke = null;
  let sprite = { radius: 0, image: null };

  const readTile = (x, y) => {
    const { data } = context.getImageData(x, y, TILE_PX, TILE_PX);
    const alpha = new Uint8Array(TILE_PX * TILE_PX);
    for (let i = 0; i < alpha.length; i++) alpha[i] = data[i * 4 + 3];
    return { x, y, alpha };
  };
  const writeTile = ({ x, y, alpha }) => {
    const pixels = new ImageData(TILE_PX, TILE_PX);
    for (let i = 0; i < alpha.length; i++) pixels.data[i * 4 + 3] = alpha[i];
    context.putImageData(pixels, x, y);
    onChange({ x, y, width: TILE_PX, height: TILE_PX });
  };
  /** Keeps what a box covers, before it is painted over. */
  const keep = ({ x, y, width: w, height: h }) => {
    const first = (at) => Math.max(0, Math.floor(at / TILE_PX)) * TILE_PX;
    for (let ty = first(y); ty < Math.min(height, y + h); ty += TILE_PX)
      for (let tx = first(x); tx < Math.min(width, x + w); tx += TILE_PX)
        if (!stroke.has(`${tx} ${ty}`)) stroke.set(`${tx} ${ty}`, readTile(tx, ty));
  };
  const swap = (tiles) => {
    const now = tiles.map(({ x, y }) => readTile(x, y));
    for (const tile of tiles) writeTile(tile);
    return now;
  };
  const begin = () => {
    stroke ??= new Map();
  };
  const end = () => {
    const tiles = [...(stroke?.values() ?? [])];
    stroke = null;
    if (tiles.length === 0) return;
    past.push(tiles);
    future = [];
    let held = past.reduce((sum, one) => sum + bytesOf(one), 0);
    while (held > HISTORY_BYTES && past.length > 1) held -= bytesOf(past.shift());
  };

  /** Paints dabs on the way to a point. @param {boolean} add paints; otherwise it wipes */
  const line = (from, to, radius, add) => {
    if (sprite.radius !== radius) sprite = { radius, image: spriteOf(radius) };
    const reach = radius + 2;
    const box = {
      x: Math.floor(Math.min(from.x, to.x) - reach),
      y: Math.floor(Math.min(from.y, to.y) - reach),
      width: Math.ceil(Math.abs(from.x - to.x) + 2 * reach),
      height: Math.ceil(Math.abs(from.y - to.y) + 2 * reach),
    };
    keep(box);
    context.globalCompositeOperation = add ? 'source-over' : 'destination-out';
    const away = Math.hypot(to.x - from.x, to.y - from.y);
    const steps = Math.max(1, Math.ceil(away / Math.max(0.5, radius * STEP)));
    for (let i = 1; i <= steps; i++) {
      const [x, y] = [
        from.x + ((to.x - from.x) * i) / steps,
        from.y + ((to.y - from.y) * i) / steps,
      ];
      context.drawImage(sprite.image, x - sprite.image.width / 2, y - sprite.image.height / 2);
    }
    context.globalCompositeOperation = 'source-over';
    onChange(box);
  };
  const rectangle = (box, add) => {
    begin();
    keep(box);
    if (add) context.fillRect(box.x, box.y, box.width, box.height);
    else context.clearRect(box.x, box.y, box.width, box.height);
    onChange(box);
    end();
  };

  return {
    canvas,
    begin,
    end,
    line,
    rectangle,
    /** Takes back the stroke that is being painted. */
    cancel: () => {
      for (const tile of stroke?.values() ?? []) writeTile(tile);
      stroke = null;
    },
    /** Takes over another mask, which cannot be taken back. */
    load: (image) => {
      past.length = 0;
      future = [];
      context.clearRect(0, 0, width, height);
      context.drawImage(image, 0, 0, width, height);
      onChange({ x: 0, y: 0, width, height });
    },
    undo: () => {
      const tiles = past.pop();
      if (tiles) future.push(swap(tiles));
      return tiles !== undefined;
    },
    redo: () => {
      const tiles = future.pop();
      if (tiles) past.push(swap(tiles));
      return tiles !== undefined;
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
  };
}
