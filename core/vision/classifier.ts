import type { LargeFile } from '../large-file.ts';

/** What a picture shows: shares of 1 by kind. */
export type KindShares = {
  drawing: number;
  hentai: number;
  neutral: number;
  porn: number;
  sexy: number;
};

/** The classification of a picture: shares by kind, and the age of the youngest face. */
export type Classification = KindShares & {
  /**
   * Estimated age of the youngest face in years, which only revealing pictures are searched for; null
   * where no face was found.
   */
  youngestYears: number | null;
};

/** A picture or video to classify, held in memory or read in pieces as needed. */
export type ClassifyRequest = ClassifyOptions & ({ bytes: Uint8Array } | { file: LargeFile });

/** The options of a classification. */
export type ClassifyOptions = {
  contentType: string;
  /**
   * Number of frames of a video that are classified, spread over its length with its first and last
   * among them.
   */
  frames: number;
  /** Share of hentai, porn and sexy together from which faces are searched. */
  revealingFrom: number;
  /** Longest side in pixels of the previews that are returned, for other judges; 0 for none. */
  previewEdgePx: number;
};

/** The classification of each frame, in their order, and the previews as JPEGs. */
export type ClassifyAnswer = { classifications: Classification[]; previews: Uint8Array[] };

/** A classifier of unsafe pictures and videos. */
export type Classifier = {
  /**
   * Classifies a picture, or frames of a video.
   * @throws when it cannot be decoded: an unclassified file must not be shown
   */
  classify(request: ClassifyRequest): Promise<ClassifyAnswer>;
};

/** Gives the share of a picture's classification that concerns bare skin, 0..1. */
export const revealingShare = ({ hentai, porn, sexy }: KindShares): number => hentai + porn + sexy;
