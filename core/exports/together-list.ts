import { jointLinesAfter } from '../../db/export-rows.ts';
import { jointTextPlace } from '../together/answer.ts';
import { wordsInJoint } from '../together/words.ts';
import { iso, isoOrNull, wordsOrNull } from './reader.ts';
import { byId, rows, type Things } from './rows.ts';

const listOf = (text: string | null): string[] => (text ? text.split(',') : []);

/** Pictures of several people: what the person asked others for, and what they agreed to themselves. */
export const together: Things<'together.json'> = rows(
  jointLinesAfter,
  byId,
  async ({ id, joint, person }, reader) =>
    person
      ? {
          ...{ id, mine: false, state: person.state, title: null },
          companies: listOf(person.companies),
          text: await wordsOrNull(reader, jointTextPlace(person.id), person.text),
          digest: person.digest,
          at: iso(person.createdAt),
          agreedAt: isoOrNull(person.agreedAt),
          withdrawnAt: isoOrNull(person.withdrawnAt),
          endedAt: null,
        }
      : {
          ...{ id, mine: true, state: joint?.state ?? '' },
          title: joint ? await wordsInJoint(reader, reader.key, joint) : null,
          companies: listOf(joint?.companies ?? null),
          ...{ text: null, digest: joint?.digest ?? null },
          at: iso(joint?.createdAt ?? 0),
          ...{ agreedAt: null, withdrawnAt: null },
          endedAt: isoOrNull(joint?.endedAt ?? null),
        },
);
