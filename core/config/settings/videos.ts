import { z } from 'zod';
import { setting, text } from './setting.ts';

const MOST_CREDITS = 10_000;
const MOST_SECONDS = 120;
const MOST_PERCENT = 1_000;
const credits = `a whole number from 1 to ${MOST_CREDITS}`;
const percent = `a whole number from 1 to ${MOST_PERCENT}`;
const wholes = (least: number, most: number, shouldBe: string) =>
  z
    .string()
    .transform((list) => list.split(',').map(Number))
    .pipe(z.array(z.int(shouldBe).min(least, shouldBe).max(most, shouldBe)));
const SECONDS = `at most 8 whole seconds from 1 to ${MOST_SECONDS} with commas between, such as 5,10,15`;
const SIZES = 'percent at 480p, 720p and 1080p, such as 70,100,180';

/** What videos cost users, and what is offered. */
export const VIDEOS = {
  VIDEO_CREDITS_A_SECOND: setting(
    z.coerce.number(credits).int(credits).min(1, credits).max(MOST_CREDITS, credits).optional(),
    'What a second of video costs users in credits. A model that says more costs that.',
    '15',
  ),
  VIDEO_MINIMUM_CREDITS: setting(
    z.coerce.number(credits).int(credits).min(1, credits).max(MOST_CREDITS, credits).optional(),
    'What a video costs users at least.',
    '60',
  ),
  VIDEO_LENGTHS: setting(
    wholes(1, MOST_SECONDS, SECONDS)
      .pipe(z.array(z.number()).min(1, SECONDS).max(8, SECONDS))
      .optional(),
    'Lengths that users can choose, in seconds: those of them that a model can do.',
    '3,5,8,10,15',
  ),
  VIDEO_SIZE_PERCENT: setting(
    wholes(1, MOST_PERCENT, SIZES)
      .pipe(z.array(z.number()).length(3, SIZES))
      .transform(([low = 100, usual = 100, high = 100]) => ({
        '480p': low,
        '720p': usual,
        '1080p': high,
      }))
      .optional(),
    'The price of a video by the size that was chosen, in percent, at 480p, 720p and 1080p.',
    '70,100,180',
  ),
  VIDEO_SOUND_PERCENT: setting(
    z.coerce.number(percent).int(percent).min(1, percent).max(MOST_PERCENT, percent).optional(),
    'The price of a video with sound, in percent of one without.',
    '125',
  ),
  MOTION_CLIPS: setting(
    text(),
    'Folder of clips whose motion people may take: videos of 3 to 30 seconds, each with a JSON file of its name beside it that has title, licence and source (docs/videos.md). Every process needs the same folder.',
    'people send videos of their own',
  ),
};
