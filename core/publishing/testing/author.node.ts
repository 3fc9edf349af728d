/** What an author presses and hears, for tests. */
import type { Reply } from '../../chat/reply.ts';
import { actionsOf, asText } from '../../conversation/testing/stage.node.ts';
import type { World } from '../../conversation/testing/world.node.ts';

/** Builds the steps of an author. @param world the world of the test that runs */
export function author(world: () => World) {
  const q = () => world().ctx.db.query;
  const last = (start: string, by = 'user'): string =>
    world()
      .shown.filter(({ to }) => to.userId === by)
      .flatMap(({ reply }) => actionsOf(reply))
      .findLast((code) => code.startsWith(start)) ?? '';
  const heard = (by = 'user'): string =>
    world()
      .shown.filter(({ to }) => to.userId === by)
      .map(({ reply }: { reply: Reply }) => asText(reply))
      .at(-1) ?? '';
  /** Makes a picture of a template. @returns the code of its result's button */
  const makeResult = async (template = 'neon'): Promise<string> => {
    await world().press(`use:${template}`);
    if (last(`slot:`)) await world().press(last('slot:'));
    await world().press(last('go:'));
    await world().drain();
    return last('make-template:');
  };
  return {
    q,
    last,
    heard,
    makeResult,
    /** Begins a draft of a picture. @returns its id */
    draft: async (template = 'neon'): Promise<string> => {
      await world().press(await makeResult(template));
      return last('draft-submit:').slice('draft-submit:'.length);
    },
    submit: async (): Promise<void> => {
      await world().press(last('draft-submit:'));
      if (!last('draft-rights:')) await world().write('Ada Lovelace');
      await world().press(last('draft-rights:'));
      await world().drain();
    },
    template: async () =>
      (await q().query.templates.findMany()).find((row) => row.authorAccountId !== null),
    submissions: () => q().query.submissions.findMany(),
    covers: () => [...world().vault.files.keys()].filter((key) => key.startsWith('covers/')),
  };
}
