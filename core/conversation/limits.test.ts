import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRefusedBy } from '../../db/constraints.ts';
import { tokenBuckets } from '../../db/schema/schema.ts';
import { DEFAULT_LIMIT_RULES, type LimitRules } from '../rules/limit-rules.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { openConversation } from './receive.ts';
import { openStage, type Stage } from './testing/stage.node.ts';

const HOUR = 3_600_000;
const limits: LimitRules = {
  ...DEFAULT_LIMIT_RULES,
  person: {
    ...DEFAULT_LIMIT_RULES.person,
    pictures: { most: 4, windowMs: HOUR },
    photos: { most: 6, windowMs: HOUR },
  },
};

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({ rules: { limits } });
  await stage.join();
});
afterEach(() => stage.close());

const imagine = async (): Promise<string> => {
  await stage.command('imagine', 'a hill');
  return stage.tap('go:');
};
const made = async () => (await stage.ctx.db.query.query.generations.findMany()).length;
/** How long the last message says to wait, in milliseconds. */
function waits(): number {
  const until = stage.shown.at(-1)?.reply.text[0]?.values?.until;
  return typeof until === 'object' && 'at' in until ? until.at - stage.clock.now : 0;
}
const olderThanADay = () => stage.sql('update accounts set created_at = created_at - 90000000');
/** The same service once more: another process on the same database. */
const elsewhere = () => openConversation({ ...stage.ctx });

describe('a limit', () => {
  it('of a new account is smaller, says what, how long and why, and leads on', async () => {
    for (let i = 0; i < 2; i += 1) expect(await imagine()).toContain('On it');
    const said = await imagine();
    expect(said).toContain('as many pictures as one person can make in a short time');
    expect(waits()).toBe(HOUR / 2);
    expect(said).toContain('New accounts start slower');
    expect(said).toContain('[Get more credits]');
    expect(await made()).toBe(2);
  });

  it('is the usual one for who has paid or is here for a day', async () => {
    await olderThanADay();
    for (let i = 0; i < 4; i += 1) expect(await imagine()).toContain('On it');
    const said = await imagine();
    expect(waits()).toBe(HOUR / 4);
    expect(said).not.toContain('New accounts');
    expect(await made()).toBe(4);
  });

  it('charges nothing and leaves the draft, which starts when its time has come', async () => {
    for (let i = 0; i < 3; i += 1) await imagine();
    expect(await stage.tap('history')).toBeTruthy();
    const used = await stage.ctx.db.query.query.allowances.findFirst();
    expect(used?.used).toBe(2);
    stage.clock.now += HOUR / 2;
    expect(await imagine()).toContain('On it');
  });

  it('is said once: then beside the button alone, and not at all to what is just sent', async () => {
    await stage.photos(['a', 'b', 'c']);
    expect(await stage.photos(['d'])).toContain('as many photos as I can take');
    expect(await stage.photos(['e'])).toBe('');
    for (let i = 0; i < 3; i += 1) await imagine();
    const again = await imagine();
    expect(again).toMatch(/^<notice>/);
    expect(again).toContain('as many pictures');
  });

  it('holds for several processes together', async () => {
    await olderThanADay();
    const other = elsewhere();
    await stage.command('imagine', 'a hill');
    const drafts: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      await stage.command('imagine', `hill ${i}`);
      const shown = stage.shown.at(-1)?.reply.buttons?.flat() ?? [];
      for (const button of shown)
        if ('action' in button && button.action.startsWith('go:')) drafts.push(button.action);
    }
    await Promise.all(
      drafts.map((code, i) =>
        (i % 2 === 0 ? stage.conversation : other).receive(stage.event({ kind: 'press', code })),
      ),
    );
    await other.settle();
    expect(drafts).toHaveLength(6);
    expect(await made()).toBe(4);
  });

  it('names nobody where it is stored, and is not emptied by leaving', async () => {
    for (let i = 0; i < 2; i += 1) await imagine();
    const rows = await stage.ctx.db.query.select().from(tokenBuckets);
    expect(rows.map(({ operation }) => operation)).toContain('pictures');
    expect(JSON.stringify(rows)).not.toContain('user"');
    await stage.command('delete');
    await stage.tap('del-all');
    await stage.tap('del-now');
    await stage.tap('del-now-yes');
    await stage.join();
    expect(await imagine()).toContain('as many pictures');
  });
});

describe('a flood', () => {
  it('of one person costs two processes no more batches than they may send', async () => {
    await stage.close();
    stage = await openStage({ rules: { updatesAMinute: DEFAULT_RULES.updatesAMinute } });
    const other = elsewhere();
    const batches = { done: 0, raced: 0, empty: 0 };
    const { commit } = stage.ctx.db;
    stage.ctx.db.commit = async (statements) => {
      // Noting what was answered is a matter of time, not of how much comes.
      if (!statements.some((one) => one.toSQL().sql.includes('insert into inbox')))
        return commit(statements);
      try {
        const changed = await commit(statements);
        batches.done += 1;
        return changed;
      } catch (cause) {
        batches[isRefusedBy(cause, 'token-bucket') ? 'empty' : 'raced'] += 1;
        throw cause;
      }
    };
    await Promise.all(
      Array.from({ length: 2_000 }, (_, i) =>
        (i % 2 === 0 ? stage.conversation : other).receive(
          stage.event({ kind: 'command', name: 'start', argument: '' }),
        ),
      ),
    );
    await other.settle();
    await stage.conversation.settle();
    const handled = await stage.ctx.db.query.query.inbox.findMany();
    const most = DEFAULT_RULES.updatesAMinute;
    expect(handled).toHaveLength(most);
    expect(batches.done).toBe(most);
    // Whoever is first at the chat makes the other process try again, once each time.
    expect(batches.raced).toBeLessThanOrEqual(most);
    // Each process learns once that nothing is left.
    expect(batches.empty).toBeLessThanOrEqual(2);
    const told = stage.shown.filter(({ reply }) => JSON.stringify(reply).includes('slow-down'));
    expect(told).toHaveLength(1);
  });

  it('in which another process is first at the chat, time and again, leaves nothing unanswered', async () => {
    await stage.close();
    stage = await openStage({ rules: { updatesAMinute: DEFAULT_RULES.updatesAMinute } });
    const other = openConversation({ ...stage.ctx, db: { ...stage.ctx.db } });
    const start = () => stage.event({ kind: 'command', name: 'start', argument: '' });
    const { commit } = stage.ctx.db;
    let raced = 0;
    stage.ctx.db.commit = async (statements) => {
      if (raced < 20 && statements.some((one) => one.toSQL().sql.includes('insert into inbox'))) {
        raced += 1;
        await other.receive(start());
      }
      return commit(statements);
    };
    await stage.conversation.receive(start());
    await other.settle();
    await stage.conversation.settle();
    expect(raced).toBe(20);
    expect(await stage.ctx.db.query.query.inbox.findMany()).toHaveLength(21);
  });
});
