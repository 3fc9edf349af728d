import type { LargeFile } from '../large-file.ts';
import type { Log } from '../log.ts';
import { type Classification, type Classifier, revealingShare } from '../vision/classifier.ts';
import { type Decision, decide, mostSevere, PASSED, type Scores } from './decision.ts';
import type { ModerationRules } from './rules.ts';
import { findTopics } from './words/find.ts';
import { TOPICS } from './words/list.ts';

/** Longest side of a picture that a company is sent for screening, in pixels. */
const PREVIEW_EDGE_PX = 768;

/** A company's judge of texts and pictures. */
export type RemoteJudge = {
  /** The company that receives the judged content, for the privacy policy. */
  company: string;
  /**
   * Judges a text or a picture. @throws when the company cannot be reached: then only the local
   * judgement counts
   */
  judge(what: { text: string } | { jpeg: Uint8Array }): Promise<Scores>;
};

/** Screening of prompts and of pictures and videos. */
export type Moderation = {
  /** The company that also judges prompts; null when prompts stay on this machine. */
  company: string | null;
  /** Screens texts that a user wrote. Never throws. */
  words(texts: readonly string[]): Promise<Decision>;
  /**
   * Screens a picture or a video. A company receives only pictures that the company itself has made:
   * screening never hands a photo to anybody new.
   * @param about `texts` is the prompt, whose hints count for the picture too; `madeBy` is the company
   * that made the picture
   * @throws when the local classifier could not read the file
   */
  picture(
    media: { bytes: Uint8Array; contentType: string } | LargeFile,
    about?: { texts?: readonly string[]; madeBy?: string | null },
  ): Promise<Decision>;
};

type Parts = {
  classifier: Classifier;
  remote: RemoteJudge | null;
  rules: { moderation: ModerationRules };
  log: Log;
};

/** Opens screening by the local word lists and models, and by a company where one is configured. */
export function openModeration({ classifier, remote, rules, log }: Parts): Moderation {
  const { thresholds, revealingFrom, videoFrames } = rules.moderation;
  const ask = async (what: Parameters<RemoteJudge['judge']>[0]): Promise<Decision> => {
    if (!remote) return PASSED;
    try {
      const scores = await remote.judge(what);
      return decide([scores], thresholds, named('remote', scores));
    } catch (err) {
      log.warn({ err }, 'screening without the remote judge');
      return PASSED;
    }
  };
  return {
    company: remote?.company ?? null,
    async words(texts) {
      const own = judgeWords(texts, rules);
      if (own.verdict === 'refuse' || texts.join('').trim() === '') return own;
      return mostSevere([own, await ask({ text: texts.join('\n') })]);
    },
    async picture(media, { texts = [], madeBy = null } = {}) {
      const isTheirs = remote !== null && madeBy === remote.company;
      const { classifications, previews } = await classifier.classify({
        ...('bytes' in media ? { bytes: media.bytes } : { file: media }),
        contentType: media.contentType,
        frames: videoFrames,
        revealingFrom,
        previewEdgePx: isTheirs ? PREVIEW_EDGE_PX : 0,
      });
      const hinted = findTopics(texts.join('\n')).has('young');
      const own = mostSevere(
        classifications.map((seen) => judgeClassification(seen, hinted, rules)),
      );
      if (own.verdict === 'refuse') return own;
      return mostSevere([own, ...(await Promise.all(previews.map((jpeg) => ask({ jpeg }))))]);
    },
  };
}

/** Screens texts by the local word lists. */
export function judgeWords(
  texts: readonly string[],
  { moderation }: { moderation: ModerationRules },
): Decision {
  const topics = findTopics(texts.join('\n'));
  const scores: Scores = {};
  for (const topic of topics) if (topic !== 'young' && topic !== 'revealing') scores[topic] = 1;
  if (topics.has('young') && (topics.has('revealing') || topics.has('sexual'))) scores.minor = 1;
  const seen = Object.fromEntries(
    TOPICS.filter((topic) => topics.has(topic)).map((topic) => [`words.${topic}`, 1]),
  );
  return decide([scores], moderation.thresholds, seen);
}

/** Decides on a classification. A person who may be a minor is not shown in anything revealing. */
function judgeClassification(
  classification: Classification,
  hinted: boolean,
  { moderation }: { moderation: ModerationRules },
): Decision {
  const { surelyAdultYears, adultYears, revealingFrom, thresholds } = moderation;
  const years = classification.youngestYears;
  const scores: Scores = { sexual: classification.porn + classification.hentai };
  if (revealingShare(classification) >= revealingFrom) {
    if (hinted || (years !== null && years < adultYears)) scores.minor = 1;
    else if (years !== null && years < surelyAdultYears) scores.minor = thresholds.minor.hold;
  }
  const { youngestYears: _, ...shares } = classification;
  return decide([scores], thresholds, {
    ...named('picture', shares),
    ...(years === null ? {} : { 'picture.years': Math.round(years) }),
    ...(hinted ? { 'words.young': 1 } : {}),
  });
}

function named(judge: string, scores: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(scores).map(([what, score]) => [
      `${judge}.${what}`,
      Math.round(score * 1000) / 1000,
    ]),
  );
}
