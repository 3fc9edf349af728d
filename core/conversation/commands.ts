import type { IncomingFile, SurfaceName } from '../chat/event.ts';
import type { FormAnswers } from '../chat/form.ts';
import { isCalledVideo } from '../chat/video-file.ts';
import {
  COMMAND_OPERATIONS,
  type CommandOperation,
  isOperation,
  operationRow,
} from '../operations/lists.ts';
import type { CommandOption } from '../operations/row.ts';
import { themes } from '../shoots/themes.ts';
import type { Locale, TextKey } from '../texts/catalogue.ts';
import { t } from '../texts/text.ts';
import { account } from './flows/account.ts';
import { appeals } from './flows/appeals.ts';
import { broadcasts } from './flows/broadcast.ts';
import { buy } from './flows/buy.ts';
import { checkReceipt } from './flows/check-receipt.ts';
import { claims } from './flows/claims.ts';
import { code, codes, linked } from './flows/codes.ts';
import { credits } from './flows/credits.ts';
import { deleteMenu } from './flows/delete.ts';
import { describe, needsOfDescribe } from './flows/describe.ts';
import { engine, needsOfEngines } from './flows/engine-switch.ts';
import { exportScreen, needsOfExport } from './flows/export.ts';
import { findPeople, needsOfFind } from './flows/find.ts';
import { gallery } from './flows/gallery.ts';
import { grant, needsOfGrant } from './flows/grant.ts';
import { history } from './flows/history.ts';
import { holds } from './flows/holds.ts';
import { invite } from './flows/invite.ts';
import { likeness } from './flows/likeness.ts';
import { linkAccounts, linkedBy } from './flows/linking.ts';
import { cancel, help, start } from './flows/menu.ts';
import { operate } from './flows/operations.ts';
import { payments } from './flows/payments.ts';
import { paysupport } from './flows/paysupport.ts';
import { needsOfPrivacy, privacy, terms } from './flows/privacy.ts';
import { pro } from './flows/pro.ts';
import { profileScreen } from './flows/profile.ts';
import { myTemplates } from './flows/publishing/my-templates.ts';
import { submissions } from './flows/publishing/submissions.ts';
import { report } from './flows/report.ts';
import { reported } from './flows/reported.ts';
import { reviews } from './flows/review.ts';
import { needsOfRewards, rewards } from './flows/rewards.ts';
import { server } from './flows/server.ts';
import { settings } from './flows/settings.ts';
import { shareCard } from './flows/share-card.ts';
import { shared } from './flows/shared.ts';
import { shelf } from './flows/shelf.ts';
import { needsOfShoot, shootNamed } from './flows/shoot.ts';
import { needsOfStats, stats } from './flows/stats.ts';
import { create } from './flows/templates.ts';
import { together } from './flows/together/list.ts';
import { verify } from './flows/verify.ts';
import { appLink, consoleLink } from './flows/web-link.ts';
import { nearestCommand } from './nearest-command.ts';
import { needsOfShare } from './needs/guilds.ts';
import { needsOfLink } from './needs/linking.ts';
import { needsOfOperation, needsOfProfile, needsOfSearch } from './needs/making.ts';
import type { Need, Needs } from './needs/needs.ts';
import { needsOfCode, needsOfStart } from './needs/people.ts';
import { needsOfTogether } from './needs/together.ts';
import { needsOfReport, needsOfReported } from './needs/trust.ts';
import type { MemberTurn, Outcome } from './turn.ts';
import { reportIn } from './typed-words.ts';
import { unexpected } from './unexpected.ts';

/**
 * What a command comes to.
 * @param argument the words after it
 * @param files pictures that came with it
 * @param answers choices that came with it
 * @returns null where it is no command to this user
 */
type CommandHandler = (
  turn: MemberTurn,
  argument: string,
  files: readonly IncomingFile[],
  answers: FormAnswers,
) => Outcome | null;

/** What something is called in every language. */
type Named = Readonly<Record<Locale, string>>;

/** A command that platforms list, and what it comes to. */
export type Command = {
  name: string;
  /** One line for the platform's own list of commands. */
  descriptionKey: TextKey;
  /**
   * What may be written after it: `templates` offers titles while typing where a platform can, `among` the
   * few things that it may be, by the word for each.
   */
  option?: CommandOption & { completes?: 'templates'; among?: () => ReadonlyMap<string, Named> };
  /** A picture may come along. */
  picture?: true;
  /** A second picture may come along. */
  second?: CommandOption;
  /** Further pictures may come along, in this order. */
  more?: readonly CommandOption[];
  /** What a video is like may be chosen with it. */
  video?: true;
  /** A member of the same server may be chosen, where a platform has servers. */
  member?: CommandOption;
  /** The one surface that lists it; all of them where absent. */
  only?: SurfaceName;
  /** Listed in servers alone, to their members or to who manages them; everywhere where absent. */
  inServers?: 'members' | 'managers';
  /** Whether somebody whose account is suspended may still use it. */
  openToSuspended?: true;
  /** What it asks for and what its effects read, where that is more than one thing. */
  needs?: Needs<[argument: string]>;
  handle: CommandHandler;
};

/** The options for pictures beside the first. */
const MORE_PICTURES: readonly CommandOption[] = ['picture2', 'picture3', 'picture4'].map(
  (name) => ({ name, descriptionKey: 'command.picture.more' }),
);

/** The option for the picture that a video ends with. */
const LAST_FRAME: readonly CommandOption[] = [
  { name: 'picture2', descriptionKey: 'command.animate.last' },
];

function operationCommand(operation: CommandOperation): Command[] {
  const { command, kind, startsFrom, extraRole, followsVideo } = operationRow(operation);
  const more = extraRole === 'last-frame' ? LAST_FRAME : MORE_PICTURES;
  if (command === null) return [];
  const { descriptionKey, words, second } = command;
  return [
    {
      name: operation,
      descriptionKey,
      ...(words && { option: words }),
      ...(startsFrom === 'photo' && { picture: true }),
      ...(second && (followsVideo ? { more: [second] } : { second })),
      ...(extraRole && { more }),
      needs: (turn) => needsOfOperation(turn, operation),
      ...(kind === 'video' && !followsVideo && { video: true }),
      handle: (turn, argument, files, answers) =>
        operate(turn, operation, argument, files, null, answers),
    },
  ];
}

/** The commands, in the order in which they are listed. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'start',
    descriptionKey: 'command.start',
    needs: needsOfStart,
    handle: (turn, argument) => {
      const reports = reportIn(argument);
      if (reports) return report(turn, reports);
      return linkedBy(turn, argument) ?? linked(turn, argument) ?? start(turn, argument);
    },
  },
  {
    name: 'create',
    descriptionKey: 'command.create',
    option: { name: 'words', descriptionKey: 'command.create.words', completes: 'templates' },
    needs: needsOfSearch,
    handle: (turn, argument) => create(turn, argument),
  },
  {
    name: 'templates',
    descriptionKey: 'command.templates',
    handle: (turn) => gallery(turn, 'all', 0),
  },
  {
    name: 'template',
    descriptionKey: 'command.template',
    handle: (turn) => myTemplates(turn, 0),
  },
  ...COMMAND_OPERATIONS.flatMap(operationCommand),
  {
    name: 'describe',
    descriptionKey: 'command.describe',
    picture: true,
    needs: needsOfDescribe,
    handle: describe,
  },
  {
    name: 'profile',
    descriptionKey: 'command.profile',
    needs: needsOfProfile,
    handle: profileScreen,
  },
  {
    name: 'together',
    descriptionKey: 'command.together',
    option: { name: 'code', descriptionKey: 'command.together.code' },
    member: { name: 'person', descriptionKey: 'command.together.person' },
    needs: needsOfTogether,
    handle: together,
  },
  { name: 'credits', descriptionKey: 'command.credits', handle: (turn) => credits(turn, 0) },
  { name: 'buy', descriptionKey: 'command.buy', handle: buy },
  { name: 'pro', descriptionKey: 'command.pro', handle: pro },
  {
    name: 'code',
    descriptionKey: 'command.code',
    option: { name: 'word', descriptionKey: 'command.code.word' },
    needs: needsOfCode,
    handle: code,
  },
  { name: 'invite', descriptionKey: 'command.invite', handle: invite },
  {
    name: 'rewards',
    descriptionKey: 'command.rewards',
    needs: needsOfRewards,
    handle: rewards,
  },
  {
    name: 'share',
    descriptionKey: 'command.share',
    option: { name: 'words', descriptionKey: 'command.share.words', completes: 'templates' },
    only: 'discord',
    inServers: 'members',
    needs: needsOfShare,
    handle: shareCard,
  },
  {
    name: 'shelf',
    descriptionKey: 'command.shelf',
    only: 'discord',
    inServers: 'members',
    handle: (turn) => shelf(turn, 0),
  },
  {
    name: 'server',
    descriptionKey: 'command.server',
    option: { name: 'roles', descriptionKey: 'command.server.roles' },
    only: 'discord',
    inServers: 'managers',
    handle: server,
  },
  {
    name: 'shoot',
    descriptionKey: 'command.shoot',
    option: {
      name: 'theme',
      descriptionKey: 'command.shoot.theme',
      among: () => new Map(themes().map(({ id, title }) => [id, title])),
    },
    needs: needsOfShoot,
    handle: shootNamed,
  },
  { name: 'history', descriptionKey: 'command.history', handle: (turn) => history(turn, 0) },
  {
    name: 'shared',
    descriptionKey: 'command.shared',
    openToSuspended: true,
    handle: (turn) => shared(turn, 0),
  },
  { name: 'settings', descriptionKey: 'command.settings', handle: settings },
  {
    name: 'link',
    descriptionKey: 'command.link',
    option: { name: 'code', descriptionKey: 'command.link.code' },
    needs: needsOfLink,
    handle: linkAccounts,
  },
  {
    name: 'verify',
    descriptionKey: 'command.verify',
    picture: true,
    handle: (turn, _argument, files) => verify(turn, files),
  },
  {
    name: 'report',
    descriptionKey: 'command.report',
    option: { name: 'link', descriptionKey: 'command.report.link' },
    needs: needsOfReport,
    handle: report,
  },
  {
    name: 'likeness',
    descriptionKey: 'command.likeness',
    openToSuspended: true,
    handle: likeness,
  },
  {
    name: 'paysupport',
    descriptionKey: 'command.paysupport',
    openToSuspended: true,
    handle: paysupport,
  },
  { name: 'app', descriptionKey: 'command.app', openToSuspended: true, handle: appLink },
  {
    name: 'privacy',
    descriptionKey: 'command.privacy',
    openToSuspended: true,
    needs: needsOfPrivacy,
    handle: privacy,
  },
  {
    name: 'export',
    descriptionKey: 'command.export',
    openToSuspended: true,
    needs: needsOfExport,
    handle: exportScreen,
  },
  { name: 'terms', descriptionKey: 'command.terms', openToSuspended: true, handle: terms },
  { name: 'delete', descriptionKey: 'command.delete', openToSuspended: true, handle: deleteMenu },
  { name: 'help', descriptionKey: 'command.help', handle: help },
  { name: 'cancel', descriptionKey: 'command.cancel', openToSuspended: true, handle: cancel },
];

/**
 * Commands in no platform's list: of who runs the service, each unknown to everybody else, and the check of
 * a receipt, for whoever has one.
 */
export const UNLISTED: readonly Pick<Command, 'name' | 'openToSuspended' | 'needs' | 'handle'>[] = [
  { name: 'console', handle: consoleLink },
  { name: 'stats', needs: needsOfStats, handle: stats },
  { name: 'find', needs: needsOfFind, handle: findPeople },
  { name: 'grant', needs: needsOfGrant, handle: grant },
  { name: 'engine', needs: needsOfEngines, handle: engine },
  { name: 'reviews', handle: reviews },
  { name: 'claims', needs: () => [['claims']], handle: claims },
  { name: 'reports', needs: needsOfReported, handle: reported },
  { name: 'submissions', handle: submissions },
  { name: 'payments', handle: (turn) => payments(turn, 0) },
  { name: 'codes', handle: codes },
  { name: 'holds', handle: holds },
  { name: 'broadcast', needs: () => [['campaigns']], handle: broadcasts },
  {
    name: 'receipt',
    openToSuspended: true,
    needs: (_turn, code) => (code.trim() === '' ? [] : [['deletion-receipt', code.trim()]]),
    handle: checkReceipt,
  },
  {
    name: 'account',
    needs: (_turn, argument) => (argument.trim() === '' ? [] : [['account', argument.trim()]]),
    handle: account,
  },
  { name: 'appeals', needs: () => [['appeals']], handle: appeals },
];

/** Lists the commands of a surface. */
export const commandsOf = (surface: SurfaceName): Command[] =>
  COMMANDS.filter(({ only = surface }) => only === surface);

const commandOf = (
  name: string,
): Pick<Command, 'openToSuspended' | 'needs' | 'handle'> | undefined =>
  [...COMMANDS, ...UNLISTED].find((command) => command.name === name);

/** What a command comes to; words after it are its argument. */
export function command(
  turn: MemberTurn,
  name: string,
  argument: string,
  files: readonly IncomingFile[],
  answers: FormAnswers,
): Outcome {
  const taken = takesVideo(name) ? files : files.filter((file) => !isCalledVideo(file));
  const answer = commandOf(name)?.handle(turn, argument, taken, answers) ?? null;
  if (answer) return answer;
  const names = commandsOf(turn.event.surface).map((listed) => listed.name);
  const near = nearestCommand(name, names);
  return unexpected(
    turn,
    near === null || near === name
      ? t('unexpected.command')
      : t('unexpected.command-near', { command: near }),
  );
}

/** Whether a video may come along with a command. */
const takesVideo = (name: string): boolean =>
  isOperation(name) && operationRow(name).followsVideo === true;

/** What a command needs. */
export const needsOfCommand = (turn: MemberTurn, name: string, argument: string): Need[] =>
  commandOf(name)?.needs?.(turn, argument) ?? [];

/** Whether somebody whose account is suspended may still use a command. */
export const isCommandOpenToSuspended = (name: string): boolean =>
  commandOf(name)?.openToSuspended === true;
