const DAY = 24 * 3_600_000;

/** The numbers of templates that people write. */
export type PublishingRules = {
  /** Most characters of the parts of a template. */
  titleCharacters: number;
  descriptionCharacters: number;
  wordsCharacters: number;
  licenceCharacters: number;
  /** Most slots of a template, and most characters of a slot's name, default and each of its answers. */
  slots: number;
  slotNameCharacters: number;
  slotCharacters: number;
  answerCharacters: number;
  /** Most answers that a slot may offer. */
  answers: number;
  /** Most characters of a creator's public name. */
  creatorNameCharacters: number;
  /** The bounds of a template's own price in credits, by its kind. */
  price: Readonly<Record<'image' | 'video', { least: number; most: number }>>;
  /** Most drafts of an account. */
  drafts: number;
  /** Most versions that an account may submit on a day. */
  submissionsADay: number;
  /** Length of a video that is written from scratch, in seconds. */
  videoSeconds: number;
  /** Longest side of a cover in pixels. */
  coverEdgePx: number;
  /** Most pictures of the sample that are screened beside the cover. */
  samplePictures: number;
  /** Templates on a page of one's own, and pictures on a page to choose a cover from. */
  templatesAPage: number;
  coversAPage: number;
  /** How long a draft that nobody touches is kept, in milliseconds. */
  draftsKeptMs: number;
  /** The version of the statement of rights. */
  rightsVersion: string;
};

/** The rules that hold unless an operator passes others in. */
export const DEFAULT_PUBLISHING_RULES: PublishingRules = {
  titleCharacters: 40,
  descriptionCharacters: 160,
  wordsCharacters: 1_000,
  licenceCharacters: 200,
  slots: 3,
  slotNameCharacters: 30,
  slotCharacters: 60,
  answerCharacters: 30,
  answers: 8,
  creatorNameCharacters: 32,
  price: { image: { least: 10, most: 100 }, video: { least: 60, most: 600 } },
  drafts: 20,
  submissionsADay: 10,
  videoSeconds: 5,
  coverEdgePx: 800,
  samplePictures: 4,
  templatesAPage: 8,
  coversAPage: 6,
  draftsKeptMs: 90 * DAY,
  rightsVersion: '2026-11-30',
};
