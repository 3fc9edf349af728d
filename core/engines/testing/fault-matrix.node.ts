/**
 * The fault matrix of docs/faults.md, built from the cases that the tests play against stand-ins.
 */
import type { FailureClass } from '../engine-error.ts';
import type { IssueCause } from '../issue.ts';
import { GEMINI_FAULTS, GEMINI_STREAM_FAULTS } from './gemini-faults.node.ts';
import { OPENAI_FAULTS, OPENAI_STREAM_FAULTS } from './openai-faults.node.ts';
import { ATLAS_FAULTS, REPLICATE_FAULTS, WEBHOOK_FAULTS } from './remote-faults.node.ts';
import { SPEECH_FAULTS } from './speech-faults.node.ts';
import { WORKERS_AI_FAULTS } from './workers-ai-faults.node.ts';

type Faults = Record<string, { is: FailureClass | 'ok'; told?: IssueCause }>;

/** Path of the page with the matrix, from the top folder. */
export const FAULTS_PAGE = 'docs/faults.md';

/** The result of a failure class for the user, where no other engine may step in. */
const ENDS = {
  ok: 'delivered',
  rejected: 'rejected',
  unavailable: 'failed',
  'timed-out': 'too slow',
  invalid: 'unreadable',
} as const;

const BEGINS = '<!-- fault matrix, written by `npm run docs` -->';
const CLOSES = '<!-- end of the fault matrix -->';

/** Builds the tables, between the lines that mark them. */
function faultMatrix(): string {
  return [
    BEGINS,
    '',
    ...table('the call', {
      OpenAI: OPENAI_FAULTS,
      'OpenAI, on the way': OPENAI_STREAM_FAULTS,
      Gemini: GEMINI_FAULTS,
      'Gemini, on the way': GEMINI_STREAM_FAULTS,
      'Workers AI': WORKERS_AI_FAULTS,
    }),
    '',
    ...table('the prediction', {
      Replicate: { ...REPLICATE_FAULTS, ...WEBHOOK_FAULTS },
      'Atlas Cloud': { ...ATLAS_FAULTS, ...WEBHOOK_FAULTS },
    }),
    '',
    ...table('the recording', {
      OpenAI: SPEECH_FAULTS.openai,
      Gemini: SPEECH_FAULTS.gemini,
      'Workers AI': SPEECH_FAULTS['workers-ai'],
    }),
    '',
    CLOSES,
  ].join('\n');
}

function table(what: string, engines: Record<string, Faults>): string[] {
  const names = [...new Set(Object.values(engines).flatMap((faults) => Object.keys(faults)))];
  const rows = names.map((name) => [
    name,
    ...Object.values(engines).map((faults) => {
      const fault = faults[name];
      if (!fault) return '';
      return fault.told ? `${ENDS[fault.is]}, operator told: ${fault.told}` : ENDS[fault.is];
    }),
  ]);
  const head = [what, ...Object.keys(engines)];
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

/** Replaces the matrix in the page's text by the current one. */
export function withMatrix(text: string): string {
  const [before, rest = ''] = text.split(BEGINS);
  const [, after = ''] = rest.split(CLOSES);
  return `${before}${faultMatrix()}${after}`;
}
