/** The names of the video looks, without the code that draws them; a test compares both. */
export const VIDEO_LOOK_NAMES: readonly string[] = [
  'orbit-neon',
  'golden-dolly',
  'snow-globe',
  'polaroid-story',
  'film-noir',
  'comic-pop',
];

/** Tells whether a name is that of a video look. */
export function isVideoLook(name: string): boolean {
  return VIDEO_LOOK_NAMES.includes(name);
}
