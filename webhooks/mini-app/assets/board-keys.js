// A board by keyboard: arrows move the brush, the space bar paints, Enter keeps the brush down.

import { filled } from './words.js';

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** How far an arrow goes, of the brush's radius; with Shift. */
const STEP = 0.5;
const LONG_STEP = 4;
const MOVE_PX = 60;

/** @param {object} board what `openBoard` holds together */
export function onKeys(board) {
  const { canvas, words } = board;
  /** Where the brush is, in pixels of the picture. @type {{ x: number, y: number } | null} */
  let at = null;
  let isDown = false;
  let of = null;

  const place = () => {
    const scene = board.scene();
    if (of !== scene) [at, isDown, of] = [null, false, scene];
    at ??= { x: scene.width / 2, y: scene.height / 2 };
    return at;
  };
  const lift = () => {
    if (isDown) board.ended();
    isDown = false;
  };
  const tell = () => {
    const { width, height } = board.scene();
    const percent = (part, whole) => Math.round((part / whole) * 100);
    board.say(filled(words.at, { x: percent(at.x, width), y: percent(at.y, height) }));
  };
  const go = ([across, down], long) => {
    const view = board.view();
    if (board.mode() === 'move') {
      view.move(-across * MOVE_PX, -down * MOVE_PX);
      return board.redraw();
    }
    const { width, height } = board.scene();
    const from = place();
    const step = board.radius() * (long ? LONG_STEP : STEP);
    at = {
      x: Math.min(width, Math.max(0, from.x + across * step)),
      y: Math.min(height, Math.max(0, from.y + down * step)),
    };
    view.reveal(at);
    if (isDown) board.stroke(from, at);
    board.redraw();
    board.showRing(at);
    tell();
  };
  const resize = (by) => {
    const { size } = board;
    size.value = String(Number(size.value) + by * Number(size.step || 1) * 2);
    board.showRing(place());
    board.say(filled(words.size, { size: size.value }));
  };
  const dab = () => {
    if (board.mode() === 'move') return;
    board.stroke(place(), place());
    if (!isDown) board.ended();
    board.showRing(at);
    board.say(words[board.mode() === 'add' ? 'added' : 'wiped']);
  };
  const toggle = () => {
    if (board.mode() === 'move') return;
    if (isDown) lift();
    else {
      board.stroke(place(), place());
      isDown = true;
    }
    board.showRing(at);
    board.say(words[isDown ? 'down' : 'up']);
  };
  const swap = () => board.choose(board.mode() === 'add' ? 'wipe' : 'add');

  canvas.addEventListener('keydown', (event) => {
    if (!board.scene()) return;
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (altKey) return;
    const handled = () => {
      if (ctrlKey || metaKey) {
        if (!/^[zy]$/i.test(key)) return false;
        lift();
        board.acts[key.toLowerCase() === 'y' || shiftKey ? 'redo' : 'undo']();
        return true;
      }
      if (ARROWS[key]) go(ARROWS[key], shiftKey);
      else if (key === ' ') dab();
      else if (key === 'Enter') toggle();
      else if (key === '[') resize(-1);
      else if (key === ']') resize(1);
      else if (key === '+' || key === '=') board.acts.nearer();
      else if (key === '-') board.acts.further();
      else if (key === '0') board.acts.fit();
      else if (key === 'x') swap();
      else return false;
      return true;
    };
    if (handled()) event.preventDefault();
  });
  canvas.addEventListener('focus', () => {
    if (board.scene() && canvas.matches(':focus-visible')) board.showRing(place());
  });
  canvas.addEventListener('blur', () => {
    if (!board.scene()) return;
    lift();
    board.showRing(null);
  });
}
