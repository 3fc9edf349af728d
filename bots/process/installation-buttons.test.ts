/** Buttons that an earlier build showed, pressed under this one. */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import type { OldButton } from './testing/installation/description.ts';
import { answer, tap } from './testing/installation/guest.ts';
import {
  type Installation,
  isAtRest,
  openInstallation,
} from './testing/installation/installation.node.ts';
import { eventually, INSIDES } from './testing/test-service.node.ts';

const SLOW_MS = 600_000;
const OUTDATED =
  /has run out|gilt nicht mehr|artık geçerli değil|an older list|einer älteren Liste|eski bir listeye/;
const BROKEN = /went wrong on my side|schiefgegangen|ters gitti/;
const ENGLISH = /\b(you|your|the)\b/i;

/** What each kind of button does, by what an English chat says then. */
const DOES: Readonly<Record<string, RegExp>> = {
  again: /· (picture|video)/,
  appeal: /person (will look|has looked)/,
  ask: /From the next one on/,
  aspect: /· picture[\s\S]*Your words/,
  buy: /Credits never expire/,
  cancel: /nothing to stop|Stopped/,
  category: /\(\d+\)/,
  code: /Which code/,
  confirm: /^\**Settings[\s\S]*Ask before every start: (on|off)/,
  copies: /Here (is|are)/,
  credits: /You have \**\d+ credit/,
  'del-all': /Delete your account/,
  'del-all-yes': /silinecek/,
  'del-profile-yes': /consent is withdrawn/,
  'del-result': /^Delete .*can’t be brought back/,
  'del-result-yes': /was deleted/,
  delete: /What shall I delete/,
  drop: /Left it|already started/,
  email: /Which e-mail/,
  engine: /· picture/,
  entry: /Receipt|given back|Golden|Neon|Picture from words|reward|invitation/,
  'face-add': /Send the new photo/,
  'face-del': /was deleted/,
  'face-del-all': /consent is withdrawn/,
  'face-keep': /are now kept until/,
  'face-no': /nothing (was|is) kept|Nothing was (stored|kept)/i,
  'face-upload': /Your face photos: please read/,
  'face-yes': /Send three photos/,
  file: /original file/,
  go: /On it|already started|Making|look again|no longer (kept|here)/,
  hd: /HD picture/,
  history: /What you made|Nothing here yet/,
  imagine: /What shall be in the picture/,
  keep: /^\**Settings[\s\S]*Keep nothing[^:]*: on/,
  language: /Dil: Türkçe/,
  languages: /Which language/,
  name: /What shall I call you/,
  notices: /^\**Settings[\s\S]*Reminders[^:]*: off/,
  offer: /Opening the payment page|You pay/,
  payment: /Receipt/,
  payments: /^Payments/,
  'photo-do': /Where shall it stand|· (picture|video)|What shall I change/,
  policy: /Privacy\**, version/,
  privacy: /What is held about you/,
  pro: /month by month/,
  profile: /Your face (profile|photos)/,
  quiet: /Reminders[^:]*: off/,
  receipt: /Receipt/,
  'refund-all': /goes back/,
  'refund-ask-yes': /Asked\. You hear/,
  'result-do': /· (picture|video)|What shall I change/,
  resume: /· (picture|video)|send me the photo/,
  review: /held by screening|appeals a refusal/,
  'review-allow': /Decision: allowed/,
  settings: /^\**Settings/,
  show: /Kept until/,
  statement: /spreadsheet/,
  stop: /Stopping|too late|was cancelled/,
  template: /· (picture|video)/,
  templates: /Templates\** \(\d+\)/,
  terms: /Terms\**, version/,
  'upload-use': /· picture|say for/,
  use: /· picture|please read/,
  'use-photo': /send me the photo/,
  vary: /· (picture|video)|What shall be in the picture/,
  'with-face': /· picture|needs your face profile/,
};

/** Pressed after another decision they show the same card again, so that nothing new is seen. */
const TOO_LATE: ReadonlySet<string> = new Set(['review-keep', 'review-suspend']);

/** Kinds that tell what is opened: the answer begins with a title that stands on the button. */
const TITLED: ReadonlySet<string> = new Set(['template', 'upload-use', 'show', 'category']);

/** Drafts are few a chat, so what is about one goes first; what others need goes last. */
const FIRST = ['aspect', 'engine', 'with-face', 'ask', 'go'];
const LAST = [
  ...['again', 'vary', 'hd', 'confirm', 'notices', 'quiet', 'keep', 'del-result-yes'],
  ...['review-allow', 'review-keep', 'review-suspend', 'refund-ask-yes', 'refund-all', 'stop'],
  ...['face-del', 'face-keep', 'face-del-all', 'face-no', 'face-yes', 'del-profile-yes'],
  ...['pro-cancel-yes', 'language', 'del-all-yes'],
];
const placeOf = (kind: string): number =>
  FIRST.includes(kind) ? FIRST.indexOf(kind) - FIRST.length : LAST.indexOf(kind) + 1;

let house: Installation;
beforeAll(async () => {
  house = await openInstallation();
  await eventually(() => isAtRest(house), SLOW_MS);
}, SLOW_MS);
afterAll(() => house.close());

const buttonsOf = (name: string): [string, OldButton[]][] =>
  Object.entries(house.persons[name]?.buttons ?? {}).sort(([a], [b]) => placeOf(a) - placeOf(b));

/** Presses a button, and waits for an answer that fits. @returns the answer */
async function press(name: string, { code, message }: OldButton, fits: RegExp): Promise<string> {
  const guest = house.guest(name);
  house.advance(2_000);
  const said = await answer(guest, () => guest.press(code, message), fits);
  expect(said).not.toMatch(BROKEN);
  expect(said).not.toMatch(INSIDES);
  return said;
}

/** Only what is about a draft may have run out: a chat keeps few of them. */
const RUNS_OUT: ReadonlySet<string> = new Set([
  ...['aspect', 'ask', 'drop', 'engine', 'go', 'resume', 'slot', 'upload-use', 'with-face'],
]);
const answerOf = (kind: string, does: RegExp): RegExp =>
  RUNS_OUT.has(kind) ? new RegExp(`${does.source}|${OUTDATED.source}`, does.flags) : does;

/** `**Winter Evening** · video` is about Winter Evening. */
const titleIn = (text: string): string =>
  /^\**(?:🎬 )?(.+?)\**(?: ·| \(|:|\n|$)/u.exec(text)?.[1] ?? '';

test(
  'who has a face profile agrees to what it is used for now',
  async () => {
    const nora = house.guest('nora');
    await answer(nora, () => nora.say('/profile'), /read and agree first/);
    await answer(nora, () => tap(nora, /^I agree$/), /complete/);
  },
  SLOW_MS,
);

test.each(['nora', 'ada', 'ruby', 'opal'])(
  'each button that %s has does what it says',
  async (name) => {
    for (const [kind, buttons] of buttonsOf(name)) {
      const does = DOES[kind];
      if (TOO_LATE.has(kind)) {
        for (const { code, message } of buttons) await house.guest(name).press(code, message);
        continue;
      }
      if (!does) throw new Error(`nobody knows what ${kind} does`);
      for (const one of buttons.slice(TITLED.has(kind) || kind === 'go' ? 0 : -1)) {
        const said = await press(name, one, answerOf(kind, does));
        if (TITLED.has(kind) && !OUTDATED.test(said) && !/^‹|All templates/.test(one.label))
          expect(one.label).toContain(titleIn(said));
        // The buttons of its message are new ones now.
        if (OUTDATED.test(said)) break;
      }
      // Else a result that comes in between would be taken for an answer.
      if (kind === 'go') await eventually(() => isAtRest(house), SLOW_MS);
    }
  },
  SLOW_MS,
);

test.each(['lukas', 'elif', 'jonas', 'deniz', 'finn', 'can'])(
  'each button that %s has is answered in their language',
  async (name) => {
    for (const [kind, buttons] of buttonsOf(name)) {
      const [one] = buttons.slice(-1);
      if (!one || kind === 'language') continue;
      expect(await press(name, one, /\S/), kind).not.toMatch(ENGLISH);
    }
  },
  SLOW_MS,
);

test(
  'what the buttons began is made, and the books hold',
  async () => {
    await eventually(() => isAtRest(house), SLOW_MS);
    await eventually(() => house.telegram.world.updates.waiting === 0);
    const { query } = house.service.ctx.db;
    const other = await query.all(sql`select id from reviews where decision <> 'allowed'`);
    expect(other).toEqual([]);
    expect(await audit(query)).toEqual([]);
  },
  SLOW_MS,
);
