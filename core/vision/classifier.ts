import type { LargeFile } from '../large-file.ts';

/** What the picture models see: shares of 1 by kind, and the age of the youngest face. */
export type Classification = {
  drawing: number;
  hentai: number;
  neutral: number;
  porn: number;
  sexy: number;
  /** Only looked for in revealing pictures; null where no face was found. In years. */
  youngestYears: number | null;
};

/** Looks at what is held, or at a file that is read as far as it takes. */
export type ClassifyRequest = ClassifyOptions & ({ bytes: Uint8Array } | { file: LargeFile });

export type ClassifyOptions = {
  contentType: string;
  /** How many frames of a video are looked at, spread over its length; its first and last among them. */
  frames: number;
  /** Share of hentai, porn and sexy together from which faces are looked for. */
  revealingFrom: number;
  /** Longest side of the JPEGs to be given back for others to look at; 0 for none. */
  previewEdgePx: number;
};

/** One look a frame, in their order. */
export type ClassifyAnswer = { classifications: Classification[]; previews: Uint8Array[] };

export type Classifier = {
  /**
   * Looks at a picture, or at frames of a video.
   * @throws when it cannot be decoded: what nobody could look at must not go out
   */
  classify(request: ClassifyRequest): Promise<ClassifyAnswer>;
};

/** How much of a picture is about bare skin, 0..1. */
export const revealingShare = ({ hentai, porn, sexy }: Classification): number =>
  hentai + porn + sexy;
