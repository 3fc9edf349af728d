import type { Button } from '../../chat/reply.ts';
import { button } from '../../chat/reply-builders.ts';
import { describerOf } from '../../engines/describer.ts';
import type { Engine } from '../../engines/engine.ts';
import { t } from '../../texts/text.ts';
import type { MemberTurn } from '../turn.ts';

/** Chooses the engine that describes pictures; null where none can, or nobody may. */
export const describer = ({ shop }: MemberTurn): Engine | null =>
  shop.rules.descriptionsADay > 0 ? describerOf(shop.engines) : null;

/** Builds the button under a photo; none where no engine can describe it. */
export const describeButton = (turn: MemberTurn, uploadId: string): Button[] =>
  describer(turn) ? [button(t('describe.do'), 'describe', 'upload', uploadId)] : [];
