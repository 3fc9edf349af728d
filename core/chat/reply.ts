/** What the product wants to say: intent, not markup. Each surface renders it within its limits. */
import type { Text } from '../texts/text.ts';

/**
 * Where bytes come from: `result` and `upload` are rows, `cover` a template's id, `person` a demo person's
 * `name_slot`, `face` an account and slot, `statement` the ledger of an account.
 */
export type MediaSource = {
  of: 'result' | 'upload' | 'cover' | 'person' | 'face' | 'statement';
  id: string;
};

/** A picture, video or file in a message. */
export type Media = {
  /** A `file` is always sent `asFile`. */
  kind: 'image' | 'video' | 'file';
  source: MediaSource;
  /** Said instead of the picture to who cannot see it. */
  alt: Text;
  /** Sent as an uncompressed file, not as inline media. */
  asFile?: boolean;
  /** Has parts to see through: sent as a file where inline pictures lose them. */
  transparent?: boolean;
};

export type Button = {
  label: Text;
  style?: 'primary' | 'success' | 'danger';
} & (
  | { action: string }
  | { url: string }
  /** What the platform itself sells; shown only where the surface can. */
  | { sku: string }
);

/** A longer choice: a select where the surface has one, rows of buttons elsewhere. */
export type Choice = {
  placeholder: Text;
  options: { label: Text; description?: Text; action: string }[];
};

export type Reply = {
  /**
   * `send` a new message · `replace` the message that the address names (the one pressed, or the one
   * stored), sent anew where it cannot be edited · `notice` a passing remark beside the pressed button
   */
  mode: 'send' | 'replace' | 'notice';
  /** Paragraphs. */
  text: Text[];
  /** A notice of what the pressed message itself shows next: left out where notices stay in the chat. */
  ahead?: true;
  media?: Media[];
  choice?: Choice;
  buttons?: Button[][];
  /** Shows a bar, 0..1; null while nobody can tell. */
  progress?: number | null;
  /** Offers the form where the surface has forms. */
  form?: { name: 'face-photos'; label: Text };
  /** Stays the bottom line of a chat: the user is expected to write or send something now. */
  awaits?: 'text' | 'photo';
  /** Playground only: demo people whose photos can be sent with one tap. */
  demoPeople?: boolean;
};
