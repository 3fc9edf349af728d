import type { EventBody, Origin } from '../chat/event.ts';
import type { Aspect } from '../engines/engine.ts';
import type { NewFace } from '../faces/face-photos.ts';
import type { Verdict } from '../marking/judge-origin.ts';
import type { MotionProblem } from '../media/motion-video.ts';
import type { RecordingProblem } from '../media/recording.ts';
import type { FaceSlot } from '../operations/row.ts';
import type { Margins, MarksProblem } from '../vision/masked/masked-area.ts';
import type { FaceProblem, PictureProblem } from '../vision/vision.ts';

/** What our own work reports back into a conversation. */
export type InternalBody =
  | {
      kind: 'photo-ready';
      address: string;
      uploadId: string;
      draftId: string | null;
      part: PhotoPart;
      groupId: string | null;
      /** How many it shows; null where nobody looked. */
      faces: number | null;
    }
  | WordsImproved
  | PictureDescribed
  | VoiceHeard
  | MotionNews
  | PartBegun
  | MarksFound
  | MarksRefused
  | StickerBody
  | { kind: 'verified'; address: string; verdict: Verdict }
  | { kind: 'verify-refused'; address: string; problem: PhotoProblem }
  | {
      kind: 'photo-refused';
      address: string;
      problem: PhotoProblem;
      uploadId: string;
      draftId: string | null;
      part: PhotoPart;
      groupId: string | null;
    }
  /** No more photos of a group come. */
  | { kind: 'photos-complete'; address: string; groupId: string }
  | { kind: 'face-accepted'; batch: string; address: string; photo: NewFace }
  | {
      kind: 'face-refused';
      batch: string;
      address: string;
      problem: FaceProblem | PhotoProblem | 'complete';
      slot: FaceSlot | null;
    };

/** What came of a sticker that was to be made, or to be taken out. */
export type StickerBody =
  /** It is in its owner's set; `sticker` is its lasting id, null where it was there before. */
  | { kind: 'sticker-made'; address: string; link: string; sticker: string | null }
  | { kind: 'sticker-not-made'; address: string; why: 'gone' | 'refused' }
  | { kind: 'sticker-removed'; address: string; was: boolean };

/** What somebody has begun on a page: a change of a part of a picture, or a wider canvas for it. */
export type PartBegun = {
  kind: 'part-begun';
  address: string;
  operation: 'part' | 'widen';
  /** The photo, or else the earlier result. */
  uploadId: string | null;
  resultId: string | null;
  maskId: string | null;
  margins: Margins | null;
  aspect: Aspect | null;
  /** Empty where none were said. */
  words: string;
};

/** Which of a draft's photos. */
export type PhotoPart = 'first' | 'second' | 'marked' | 'pet';

/** What somebody has drawn over a picture was found. */
export type MarksFound = {
  kind: 'marks-found';
  address: string;
  draftId: string;
  /** The one of two photos that nothing is drawn over; null where the picture is a result. */
  uploadId: string | null;
  maskId: string;
  /** A picture of the area, for looking at it. */
  previewId: string;
};

/** Nothing was found that could be a mask. */
export type MarksRefused = {
  kind: 'marks-refused';
  address: string;
  draftId: string;
  taskId: string;
  why: MarksProblem | 'gone' | 'unavailable';
};

/** What became of words that were to be said better; null where nothing did. */
export type WordsImproved = {
  kind: 'words-improved';
  address: string;
  draftId: string;
  from: string;
  to: string | null;
};

/** What a picture was described as; null where nothing came of it. */
export type PictureDescribed = {
  kind: 'described';
  address: string;
  of: 'upload' | 'result';
  pictureId: string;
  words: string | null;
  /** True where nothing came of it because somebody has stopped it. */
  stopped?: true;
};

/** What was said in a recording; null where nothing came of it, with the reason. */
export type VoiceHeard = {
  kind: 'voice-heard';
  address: string;
  recordingId: string;
  words: string | null;
  problem: VoiceProblem | null;
};

/** Why a video cannot be what a picture moves like. */
export type MotionRefusal = MotionProblem | 'screened' | 'unavailable';

/** What came of a video as in which a picture is to move. */
export type MotionNews =
  | { kind: 'motion-ready'; address: string; draftId: string; uploadId: string; seconds: number }
  | {
      kind: 'motion-refused';
      address: string;
      draftId: string;
      uploadId: string;
      problem: MotionRefusal;
    };

/** Why a recording was not written down. */
export type VoiceProblem =
  | RecordingProblem
  | 'too-large'
  | 'nothing-said'
  | 'not-there'
  | 'refused'
  | 'failed';

/** Why a photo could not be taken in. */
export type PhotoProblem = PictureProblem | 'unavailable' | 'screened';

export type AnyEvent = Origin & { body: EventBody | InternalBody };
