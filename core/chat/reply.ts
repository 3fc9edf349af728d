/** Replies of the product: intent, not markup. Each surface renders them within its limits. */
import type { Text } from '../texts/text.ts';
import type { FormName } from './form.ts';

/**
 * A reference to stored bytes: `result` and `upload` are rows, `cover` a template's id, `person` a demo
 * person's `name_slot`, `face` an account and slot, `statement` the ledger of an account, `rewards`
 * what an account has earned, drawn, `export` a file of an archive, `sticker` the sticker of a result, `still` a result as one picture:
 * itself, or a frame of a video, `forming` a picture on its way, in memory alone.
 */
export type MediaSource = {
  of:
    | 'result'
    | 'upload'
    | 'cover'
    | 'person'
    | 'face'
    | 'statement'
    | 'rewards'
    | 'export'
    | 'sticker'
    | 'still'
    | 'forming';
  id: string;
};

/** A picture, video or file in a message. */
export type Media = {
  /** A `file` is always sent `asFile`. */
  kind: 'image' | 'video' | 'file';
  source: MediaSource;
  /** The description for readers who cannot see the picture. */
  alt: Text;
  /** Sends the media as an uncompressed file instead of inline. */
  asFile?: boolean;
  /**
   * Tells that the picture has transparent parts: it is sent as a file where inline pictures lose them.
   */
  transparent?: boolean;
};

/**
 * A button under a message. `action` is an action's code, `url` a link, `sku` a product of the
 * platform.
 */
export type Button = {
  label: Text;
  style?: 'primary' | 'success' | 'danger';
} & (
  | { action: string }
  | { url: string }
  /** A product that the platform itself sells; shown only on surfaces that can sell it. */
  | { sku: string }
  /**
   * Words for the platform's inline mode: shares what they find into a chat that the user picks. Shown
   * only on surfaces that have an inline mode.
   */
  | { inline: string }
  /** Copies words; shown only on surfaces whose buttons can, within their limit. */
  | { copy: string }
  /** Opens the Mini App inside the platform's own; shown only in chats whose platform can do that. */
  | { app: true }
);

/** A longer choice: a select where the surface has one, rows of buttons elsewhere. */
export type Choice = {
  placeholder: Text;
  options: { label: Text; description?: Text; action: string }[];
};

/** A message of the product to one chat. */
export type Reply = {
  /**
   * `send` sends a new message · `replace` edits the message that the address names (the pressed one,
   * or the stored one), or sends it anew where it cannot be edited · `notice` shows a passing notice
   * beside the pressed button
   */
  mode: 'send' | 'replace' | 'notice';
  /** The paragraphs of the message. */
  text: Text[];
  /**
   * Tells that this notice anticipates the next content of the pressed message: left out on surfaces
   * whose notices stay in the chat.
   */
  ahead?: true;
  media?: Media[];
  choice?: Choice;
  buttons?: Button[][];
  /** Shows a progress bar, 0..1; null while the progress is unknown. */
  progress?: number | null;
  /** Offers a form by a button on surfaces that have it; the others leave it out. */
  form?: { name: FormName; label: Text };
  /**
   * Keeps the message at the bottom of the chat, since the user is expected to write or send something
   * now.
   */
  awaits?: 'text' | 'photo';
  /** Shows demo people whose photos can be sent with one tap; playground only. */
  demoPeople?: boolean;
};
