// Chooses the shape that a picture is widened to, and where the picture lies in it.

import { filled, wordsOf } from './words.js';

/** The longest side of the new canvas, in pixels, and the room at an edge, in sides of the picture. */
const MOST = { edgePx: 4096, room: 2 };

/** Shares the room along one side between its two ends. */
function shared(room, side, place) {
  const before = Math.min(
    Math.max(Math.round(room * place), room - MOST.room * side),
    MOST.room * side,
  );
  return [before, room - before];
}

/**
 * Computes the canvas of a shape around a picture: the smallest that holds all of it.
 * @param {{ width: number, height: number }} picture in pixels
 * @param {number} ratio width by height of the shape
 * @param {number} place where the picture lies along the side that grows: 0 at its beginning, 1 at its end
 * @returns {{ margins: { left: number, top: number, right: number, bottom: number }, width: number,
 *   height: number }} the room at each edge, as shares of the picture's sides, and the size of the canvas in
 *   pixels, which is smaller as a whole where it would be too large
 */
export function frameOf({ width, height }, ratio, place) {
  const isWider = ratio > width / height;
  const [across, down] = isWider
    ? [Math.round(height * ratio) - width, 0]
    : [0, Math.round(width / ratio) - height];
  const [left, right] = shared(across, width, place);
  const [top, bottom] = shared(down, height, place);
  const scale = Math.min(1, MOST.edgePx / Math.max(width + across, height + down));
  return {
    margins: {
      left: left / width,
      top: top / height,
      right: right / width,
      bottom: bottom / height,
    },
    width: Math.round((width + across) * scale),
    height: Math.round((height + down) * scale),
  };
}

/**
 * Starts the chooser in the element that `frameParts` has written.
 * @param {HTMLElement} root
 * @param {{ width: number, height: number, url: string, onChange?: (frame: object) => void }} picture its size
 *   in pixels, and an address of it that this page may show
 * @returns {{ frame: () => ReturnType<typeof frameOf> }}
 */
export function mountFrame(root, { width, height, url, onChange }) {
  const words = wordsOf(root);
  const [stage, told] = ['.frame-stage', '.frame-told'].map((name) => root.querySelector(name));
  const image = stage.querySelector('img');
  const place = root.querySelector('[name="frame-place"]');
  image.src = url;

  const frame = () => {
    const [across, down] = root
      .querySelector('[name="frame-ratio"]:checked')
      .value.split(':')
      .map(Number);
    return frameOf({ width, height }, across / down, Number(place.value) / 100);
  };
  const draw = () => {
    const now = frame();
    const { left, top, right, bottom } = now.margins;
    const [across, down] = [1 + left + right, 1 + top + bottom];
    const ratio = (across * width) / (down * height);
    const percent = (part, whole) => `${(part / whole) * 100}%`;
    stage.style.aspectRatio = String(ratio);
    stage.style.setProperty('--ratio', String(ratio));
    Object.assign(image.style, {
      left: percent(left, across),
      top: percent(top, down),
      width: percent(1, across),
      height: percent(1, down),
    });
    const grows = across > 1 || down > 1;
    place.disabled = !grows;
    told.textContent = filled(words[grows ? 'frame-told' : 'frame-same'], now);
    onChange?.(now);
  };
  root.addEventListener('input', draw);
  draw();
  return { frame };
}
