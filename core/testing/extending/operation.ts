import { after, all, create, replace, type Sample, texts } from './sample.ts';

const ROW = `
  frame: {
    ...USUAL,
    words: 'needed',
    several: false,
    repeats: 'same',
    enlargeable: false,
    onResult: 'any',
    command: withWords('frame'),
  },`;

/** `/frame`, which the local engine draws and which takes words of its own. */
export const OPERATION: Sample = {
  'core/operations/operations.ts': { write: after('export const OPERATION_ROWS = {', ROW) },
  'core/texts/*/chat.ts': texts(['command.frame', 'command.frame.words']),
  'core/engines/remote/instructions.ts': {
    write: after(
      "'template-video': { task: null },",
      "\n  frame: { task: 'Put it into a frame.' },",
    ),
  },
  'core/engines/local/operations/order.ts': {
    write: after('const PARTS = {', "\n  frame: [{ roles: ['target'], required: true }],"),
  },
  'core/engines/local/operations/NAME.node.ts': {
    at: 'core/engines/local/operations/frame.node.ts',
    write: create(`import type { EngineOutput } from '../../engine.ts';
import { parseFrame } from '../edits/parse.ts';

export async function drawFrame(prompt: string): Promise<EngineOutput> {
  throw new Error(\`no frame of \${parseFrame(prompt).steps.join()}\`);
}
`),
  },
  'core/engines/local/operations/operate.node.ts': {
    write: after(
      'switch (order.operation) {',
      `
    case 'frame': {
      const { drawFrame } = await import('./frame.node.ts');
      return drawFrame(order.prompt);
    }`,
    ),
  },
  'core/engines/local/unknown-words.ts': {
    write: all(
      replace('import { parseEdit,', 'import { parseEdit, parseFrame,'),
      after('cutout: null,', '\n  frame: parseFrame,'),
    ),
  },
  'core/engines/local/edits/vocabulary.ts': {
    write: all(
      after('export type Language = {', '\n  frame: Record<FrameWord, string>;'),
      replace(
        'export type Language',
        "export type FrameWord = 'oak' | 'steel';\n\nexport type Language",
      ),
    ),
  },
  'core/engines/local/edits/words/*.ts': {
    write: after(': Language = {', "\n  frame: { oak: 'oak', steel: 'steel' },"),
  },
  'core/engines/local/edits/parse.ts': {
    write: all(
      replace('Colour, EditWord,', 'Colour, EditWord, FrameWord,'),
      (before) =>
        `${before}\nexport const parseFrame = (prompt: string): ParsedPrompt<FrameWord> =>\n  readWords<FrameWord>(prompt, 'frame');\n`,
    ),
  },
};
