/** What Telegram shows before a video has loaded. */
export type VideoFacts = { width: number; height: number; duration: number };

/**
 * Reads size and length of a video from its header.
 * @returns pixels and whole seconds, or null when the file does not tell: Telegram then guesses
 */
export async function videoFacts(bytes: Uint8Array): Promise<VideoFacts | null> {
  // Only who sends videos pays for the parser.
  const { ALL_FORMATS, BufferSource, Input } = await import('mediabunny');
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  try {
    const track = await input.getPrimaryVideoTrack();
    if (track === null) return null;
    const seconds = await input.computeDuration();
    const width = await track.getDisplayWidth();
    const height = await track.getDisplayHeight();
    return { width, height, duration: Math.max(1, Math.round(seconds)) };
  } catch {
    return null;
  } finally {
    input.dispose();
  }
}
