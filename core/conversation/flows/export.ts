import { exportOf } from '../../../db/exports.ts';
import type { EXPORT_ACTIONS } from '../../chat/actions/account.ts';
import type { Button } from '../../chat/reply.ts';
import { button, danger, primary } from '../../chat/reply-builders.ts';
import { textOf } from '../../errors.ts';
import type { Archive } from '../../exports/queries.ts';
import { megabytesOf } from '../../exports/size.ts';
import { type Text, t } from '../../texts/text.ts';
import { type Handlers, needing, openToSuspended } from '../handlers.ts';
import type { Need } from '../needs/needs.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';

const HOUR_MS = 3_600_000;

/** What `/export` looks at, and what its verbs do. */
export const needsOfExport = (): Need[] => [['archive']];

/** Answers `/export`: says what an archive holds, how the newest one stands, and offers to make one. */
export function exportScreen(turn: MemberTurn): Outcome {
  return outcome(turn, [screen(turn, ask(turn, 'archive'))]);
}

function screen(turn: MemberTurn, archive: Archive | null) {
  const { aDay, keptMs } = turn.shop.rules.exports;
  const bounds = t('export.bounds', { most: aDay, hours: Math.round(keptMs / HOUR_MS) });
  const text = [t('export.title'), t('export.what'), ...standing(archive), bounds];
  return show(turn, text, { buttons: [...steps(archive), [button(t('privacy.open'), 'privacy')]] });
}

/** How the newest archive stands. */
function standing(archive: Archive | null): Text[] {
  if (!archive) return [];
  const { state, ending, byteLength, expiresAt } = archive;
  if (state === 'making') return [t('export.making')];
  if (state === 'ended') return [t('export.ended', { because: ending ?? 'expired' })];
  const until = { at: expiresAt, form: 'date' } as const;
  return [t('export.ready', { megabytes: megabytesOf(byteLength), until })];
}

function steps(archive: Archive | null): Button[][] {
  const remove = (id: string) => danger(button(t('export.do.delete'), 'export-end', id));
  if (archive?.state === 'making') return [[remove(archive.id)]];
  if (archive?.state !== 'ready') return [[primary(button(t('export.do.make'), 'export-make'))]];
  return [
    [primary(button(t('export.do.again'), 'export-again', archive.id))],
    [button(t('export.do.new'), 'export-make'), remove(archive.id)],
  ];
}

/** Has an archive made; says why not where that was refused. */
function make(turn: MemberTurn): Outcome {
  const archive = ask(turn, 'archive');
  if (archive?.state === 'making' || turn.refused === 'export-making')
    return outcome(turn, [
      remark(turn, textOf({ code: 'export-refused', because: 'running' })),
      screen(turn, archive),
    ]);
  const { aDay: most } = turn.shop.rules.exports;
  if (ask(turn, 'exports-today') >= most)
    return outcome(turn, [
      remark(turn, textOf({ code: 'export-refused', because: 'day', most })),
      screen(turn, archive),
    ]);
  return outcome(
    turn,
    [
      show(turn, [t('export.title'), t('export.making')], {
        buttons: [[button(t('export.open'), 'export'), button(t('privacy.open'), 'privacy')]],
      }),
    ],
    { effects: [{ do: 'export' }] },
  );
}

/** Has an archive shown once more, by a new link where it has one. */
function again(turn: MemberTurn, exportId: string): Outcome {
  const archive = ask(turn, 'archive');
  if (archive?.id !== exportId || archive.state !== 'ready') return exportScreen(turn);
  return outcome(turn, [remark(turn, t('export.running')), screen(turn, archive)], {
    effects: [{ do: 'export-again', exportId }],
  });
}

function end(turn: MemberTurn, exportId: string): Outcome {
  const archive = ask(turn, 'archive');
  if (archive?.id !== exportId || archive.state === 'ended') return exportScreen(turn);
  return outcome(turn, [remark(turn, t('export.deleted')), screen(turn, null)], {
    effects: [{ do: 'end-export', exportId }],
  });
}

const needsOfMaking = (): Need[] => [['archive'], ['exports-today']];
const needsOfOne = (_turn: MemberTurn, exportId: string): Need[] => [
  ['archive'],
  ({ ctx: { db } }) => exportOf(db.query, exportId),
];

/** The handlers of the archive's buttons. */
export const exportHandlers: Handlers<typeof EXPORT_ACTIONS> = {
  export: openToSuspended(needing(exportScreen, needsOfExport)),
  'export-make': openToSuspended(needing(make, needsOfMaking)),
  'export-again': openToSuspended(needing(again, needsOfOne)),
  'export-end': openToSuspended(needing(end, needsOfOne)),
};
