import type { TextKey } from '../texts/catalogue.ts';

type Command = {
  name: string;
  /** One line for the platform's own list of commands. */
  descriptionKey: TextKey;
  /** What may be written after it; `templates` offers titles while typing where a platform can. */
  option?: { name: string; descriptionKey: TextKey; completes?: 'templates' };
  /** A picture may come along. */
  picture?: true;
  /** A second picture may come along. */
  second?: { name: string; descriptionKey: TextKey };
};

/** The commands every surface has, in the order in which they are listed. */
export const COMMANDS = [
  { name: 'start', descriptionKey: 'command.start' },
  {
    name: 'create',
    descriptionKey: 'command.create',
    option: { name: 'words', descriptionKey: 'command.create.words', completes: 'templates' },
  },
  { name: 'templates', descriptionKey: 'command.templates' },
  {
    name: 'imagine',
    descriptionKey: 'command.imagine',
    option: { name: 'words', descriptionKey: 'command.imagine.words' },
  },
  {
    name: 'edit',
    descriptionKey: 'command.edit',
    option: { name: 'words', descriptionKey: 'command.edit.words' },
    picture: true,
  },
  {
    name: 'animate',
    descriptionKey: 'command.animate',
    option: { name: 'words', descriptionKey: 'command.animate.words' },
    picture: true,
  },
  { name: 'cutout', descriptionKey: 'command.cutout', picture: true },
  { name: 'swap', descriptionKey: 'command.swap', picture: true },
  {
    name: 'ring',
    descriptionKey: 'command.ring',
    option: { name: 'words', descriptionKey: 'command.ring.words' },
    picture: true,
    second: { name: 'ring', descriptionKey: 'command.ring.picture' },
  },
  {
    name: 'scene',
    descriptionKey: 'command.scene',
    option: { name: 'words', descriptionKey: 'command.scene.words' },
    picture: true,
  },
  { name: 'profile', descriptionKey: 'command.profile' },
  { name: 'credits', descriptionKey: 'command.credits' },
  { name: 'buy', descriptionKey: 'command.buy' },
  { name: 'pro', descriptionKey: 'command.pro' },
  {
    name: 'code',
    descriptionKey: 'command.code',
    option: { name: 'word', descriptionKey: 'command.code.word' },
  },
  { name: 'invite', descriptionKey: 'command.invite' },
  { name: 'history', descriptionKey: 'command.history' },
  { name: 'settings', descriptionKey: 'command.settings' },
  { name: 'verify', descriptionKey: 'command.verify', picture: true },
  { name: 'paysupport', descriptionKey: 'command.paysupport' },
  { name: 'privacy', descriptionKey: 'command.privacy' },
  { name: 'terms', descriptionKey: 'command.terms' },
  { name: 'delete', descriptionKey: 'command.delete' },
  { name: 'help', descriptionKey: 'command.help' },
  { name: 'cancel', descriptionKey: 'command.cancel' },
] as const satisfies readonly Command[];
