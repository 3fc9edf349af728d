import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FormAnswers, FormName } from '../chat/form.ts';
import { FORM_NAMES } from '../chat/form.ts';
import type { Reply } from '../chat/reply.ts';
import { LOCALES } from '../texts/catalogue.ts';
import { plainText } from '../texts/render.ts';
import { formFor } from './form-for.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const formOf = (name: FormName, by?: string) =>
  formFor(stage.ctx, stage.event({ kind: 'command', name, argument: '' }, by), name);
const fill = (form: FormName, answers: FormAnswers, files: string[] = []) =>
  stage.happen({ kind: 'form', form, answers, files: files.map(stage.file) });
const WORDS = { words: ['a red fox in the snow'] };

async function join(): Promise<void> {
  await stage.join();
  stage.shown.length = 0;
}

describe('the form of an operation', () => {
  it('asks for all that there is a choice in, and no more', async () => {
    await join();
    const imagine = await formOf('imagine');
    expect(imagine?.locale).toBe('en');
    expect(imagine?.form.fields.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'words words',
      'aspect choice',
      'count choice',
    ]);
    const edit = await formOf('edit');
    expect(edit?.form.fields.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'photo photos',
      'words words',
      'count choice',
    ]);
  });

  it('asks for the face of who has a profile, and for the maker where there are several', async () => {
    await stage.close();
    const [engine] = stage.ctx.engines;
    if (!engine) throw new Error('no engine');
    const another = { ...engine, id: 'another', company: 'Acme', name: 'Acme Paint' };
    stage = await openStage({ parts: { engines: [engine, another] } });
    await join();
    const names = async () => (await formOf('imagine'))?.form.fields.map(({ name }) => name);
    expect(await names()).toEqual(['words', 'aspect', 'count', 'engine']);
  });

  it('is nobody’s who has not accepted the terms, or is suspended', async () => {
    expect(await formOf('imagine', 'stranger')).toBeNull();
    await join();
    await stage.sql("update accounts set status = 'suspended'");
    expect(await formOf('imagine')).toBeNull();
  });

  it('is not there where no engine can do it', async () => {
    await stage.close();
    stage = await openStage({ parts: { engines: [] } });
    await join();
    expect(await formOf('edit')).toBeNull();
  });

  it.each(FORM_NAMES)(
    '%s fits into five labels of 45 characters in every language',
    async (name) => {
      await join();
      const form = (await formOf(name))?.form;
      if (!form) throw new Error('no form');
      expect(form.fields.length).toBeLessThanOrEqual(5);
      for (const locale of LOCALES) {
        const length = (text: Parameters<typeof plainText>[0]) =>
          [...plainText(text, locale)].length;
        expect(length(form.title)).toBeLessThanOrEqual(45);
        for (const field of form.fields) {
          expect(length(field.label), plainText(field.label, locale)).toBeLessThanOrEqual(45);
          if (field.hint) expect(length(field.hint)).toBeLessThanOrEqual(100);
          if (field.kind === 'words' && field.placeholder)
            expect(length(field.placeholder)).toBeLessThanOrEqual(100);
          for (const { label } of field.kind === 'choice' ? field.options : [])
            expect(length(label)).toBeLessThanOrEqual(100);
        }
      }
    },
  );

  it('is offered under the question that is asked instead, by the form’s name', async () => {
    await join();
    const offered = async (...of: Parameters<Stage['command']>): Promise<Reply['form']> => {
      await stage.command(...of);
      return stage.shown.at(-1)?.reply.form;
    };
    expect((await offered('imagine'))?.name).toBe('imagine');
    expect((await offered('edit'))?.name).toBe('edit');
    expect(await offered('imagine', 'a red fox')).toBeUndefined();
    expect(await offered('cutout')).toBeUndefined();
  });
});

describe('a form that was filled in', () => {
  beforeEach(join);

  it('leads to the same question as answers one by one', async () => {
    const said = await fill('imagine', { ...WORDS, aspect: ['16:9'], count: ['2'] });
    expect(said).toContain('[✓ 16:9]');
    expect(said).toContain('[✓ ×2]');
    expect(said).toContain('[Make it]');
    await stage.command('imagine', WORDS.words[0]);
    await stage.tap('aspect');
    expect(await stage.tap('go')).toContain('On it');
  });

  it('says what is wrong with the words, and keeps the other answers for the next', async () => {
    expect(await fill('imagine', { words: ['  \u200b '], aspect: ['16:9'] })).toContain('[Cancel]');
    expect(await stage.write('a red fox')).toContain('[✓ 16:9]');
    const most = stage.ctx.rules.promptCharacters;
    expect(await fill('imagine', { words: ['x'.repeat(most + 1)], aspect: ['9:16'] })).toContain(
      String(most),
    );
    expect(await stage.write('a red fox')).toContain('[✓ 9:16]');
  });

  it('has its words screened as any others', async () => {
    const said = await fill('imagine', { words: ['a nude child'], count: ['2'] });
    expect(said).not.toContain('[Make it]');
    expect(await stage.write('a red fox')).toContain('[✓ ×2]');
  });

  it.each([
    ['proportions that do not exist', { aspect: ['7:3'] }],
    ['more pictures than can be made', { count: ['99'] }],
    ['a number that is none', { count: ['2; drop table'] }],
    ['an engine that is gone', { engine: ['old'] }],
  ])('asks before it starts though questions are off: %s', async (_, answers) => {
    await stage.sql('update accounts set skip_confirm = 1');
    const said = await fill('imagine', { ...WORDS, ...answers });
    expect(said).toContain('Not everything you chose');
    expect(said).toContain('[Make it]');
  });

  it('starts at once where questions are off and all is as chosen', async () => {
    await stage.sql('update accounts set skip_confirm = 1');
    await fill('imagine', { ...WORDS, aspect: ['16:9'] });
    const [made] = await stage.ctx.db.query.query.generations.findMany();
    expect(made?.request).toContain('16:9');
  });

  it('without any answer asks for the words', async () => {
    expect(await stage.happen({ kind: 'form', form: 'imagine', files: [] })).toContain('[Cancel]');
  });

  it('takes its photo with its words', async () => {
    expect(await fill('edit', { words: ['warm evening light'], count: ['2'] }, ['cat'])).toBe('');
    const said = await stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
    expect(said).toContain('[✓ ×2]');
    expect(said).toContain('[Make it]');
  });

  it('loses no photo where the words are wrong', async () => {
    expect(await fill('edit', { words: [''] }, ['cat'])).toContain('[Cancel]');
    const asked = await stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
    expect(asked).toContain('What shall I change?');
    expect(await stage.write('warm evening light')).toContain('[Make it]');
  });

  it('asks for a photo that did not come', async () => {
    expect(await fill('edit', { words: ['warm evening light'] })).toContain('send me the photo');
  });

  it('takes part of a profile from nobody who has none, and goes on when it is there', async () => {
    const said = await fill('imagine', { ...WORDS, face: ['true'] });
    expect(said).toContain('face');
    expect(said).not.toContain('[Make it]');
  });

  it('counts once, however often it arrives', async () => {
    const event = stage.event({ kind: 'form', form: 'imagine', answers: WORDS, files: [] });
    await (await stage.conversation.handle(event)).delivered;
    await (await stage.conversation.handle(event)).delivered;
    expect(stage.shown).toHaveLength(1);
  });
});
