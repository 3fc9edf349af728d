// A board on which a picture is painted on: by finger, pen, mouse or keyboard.

import { onKeys } from './board-keys.js';
import { onPointers } from './board-pointers.js';
import { openView } from './view.js';
import { filled } from './words.js';

const ZOOM_STEP = 1.4;
const MOST_DENSITY = 2;

/**
 * Opens the board in an element that `board-parts.ts` has written.
 * @param {HTMLElement} root
 * @param {Record<string, string>} words
 */
export function openBoard(root, words) {
  const stage = root.querySelector('.board-stage');
  const canvas = stage.querySelector('canvas');
  const context = canvas.getContext('2d');
  const ring = stage.querySelector('.board-ring');
  const size = root.querySelector('[name="brush-size"]');
  const live = root.querySelector('.board-live');
  /** @type {{ width: number, height: number, mask: object, paint: Function, onStroke: Function } | null} */
  let scene = null;
  let view = null;
  let asked = false;
  let wasFitted = true;

  const say = (text) => {
    live.textContent = text;
  };
  const mode = () => root.querySelector('[name="brush-mode"]:checked').value;
  const sizeOf = () => ({ width: stage.clientWidth, height: stage.clientHeight });
  const radius = () => Number(size.value) / 2 / view.at.scale;

  const draw = () => {
    asked = false;
    if (!scene) return;
    wasFitted = view.isFitted();
    const density = Math.min(devicePixelRatio, MOST_DENSITY);
    const { width, height } = sizeOf();
    const [w, h] = [Math.round(width * density), Math.round(height * density)];
    if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
    context.clearRect(0, 0, w, h);
    const { scale, x, y } = view.at;
    scene.paint(context, { scale: scale * density, x: x * density, y: y * density });
  };
  const redraw = () => {
    if (!asked) requestAnimationFrame(draw);
    asked = true;
  };
  const keysOf = (name) => root.querySelector(`[data-act="${name}"]`);
  const refreshKeys = () => {
    // A key that goes out of use while it has the focus would lose it.
    for (const [name, on] of [
      ['undo', scene?.mask.canUndo()],
      ['redo', scene?.mask.canRedo()],
    ])
      keysOf(name).setAttribute('aria-disabled', String(!on));
  };
  /** Shows the brush round a point of the picture; null takes it away. */
  const showRing = (point) => {
    ring.hidden = point === null || mode() === 'move';
    if (ring.hidden) return;
    const at = view.toBoard(point);
    const px = Number(size.value);
    Object.assign(ring.style, {
      width: `${px}px`,
      height: `${px}px`,
      transform: `translate(${at.x - px / 2}px, ${at.y - px / 2}px)`,
    });
  };
  const stroke = (from, to) => {
    scene.mask.begin();
    scene.mask.line(from, to, radius(), mode() === 'add');
    redraw();
  };
  const ended = () => {
    scene.mask.end();
    refreshKeys();
    scene.onStroke();
  };
  const zoom = (by, at) => {
    const { width, height } = sizeOf();
    view.zoom(by, at ?? { x: width / 2, y: height / 2 });
    redraw();
    say(filled(words.zoom, { percent: Math.round(view.at.scale * 100) }));
  };
  const back = (name) => {
    const done = scene.mask[name]();
    if (done) scene.onStroke();
    refreshKeys();
    redraw();
    say(done ? words[`${name}-done`] : words[`${name}-none`]);
  };
  const acts = {
    undo: () => back('undo'),
    redo: () => back('redo'),
    nearer: () => zoom(ZOOM_STEP),
    further: () => zoom(1 / ZOOM_STEP),
    fit: () => {
      view.showWhole();
      zoom(1);
    },
  };
  const hold = {
    stage,
    canvas,
    words,
    acts,
    mode,
    say,
    zoom,
    redraw,
    stroke,
    ended,
    showRing,
    radius,
    size,
    view: () => view,
    scene: () => scene,
    choose: (value) => {
      root.querySelector(`[name="brush-mode"][value="${value}"]`).checked = true;
      say(words[value]);
    },
  };
  onPointers(hold);
  onKeys(hold);
  root.addEventListener('click', ({ target }) => {
    const act = acts[target.closest('[data-act]')?.dataset.act];
    if (act && scene) act();
  });
  size.addEventListener('input', () => {
    if (scene) showRing(view.toPicture({ x: stage.clientWidth / 2, y: stage.clientHeight / 2 }));
  });
  size.addEventListener('change', () => showRing(null));
  new ResizeObserver(() => {
    if (!scene) return;
    if (wasFitted) view.showWhole();
    else view.settle();
    redraw();
  }).observe(stage);

  return {
    redraw,
    say,
    refreshKeys,
    /** Shows a picture to paint on. */
    show: (next) => {
      scene = next;
      view = openView(next.width, next.height, sizeOf);
      refreshKeys();
      redraw();
    },
    close: () => {
      scene = null;
    },
  };
}
