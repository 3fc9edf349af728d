/** Names of the video looks, known without loading what draws them; a test keeps them in step. */
export const VIDEO_LOOK_NAMES: readonly string[] = [
  'orbit-neon',
  'golden-dolly',
  'snow-globe',
  'polaroid-story',
  'film-noir',
  'comic-pop',
];

export function isVideoLook(name: string): boolean {
  return VIDEO_LOOK_NAMES.includes(name);
}
