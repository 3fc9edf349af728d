import type { Database, Statement } from '../../db/database.ts';
import type { OpenReport } from '../../db/reports.ts';
import { tell } from '../notices/tell.ts';
import { localText } from '../templates/template.ts';
import { localeOf } from '../texts/locale.ts';
import type { FoundSubject } from './subject.ts';

/** Builds the statements that tell the reporters with an account how their reports were settled. */
export const tellReporters = (
  q: Database['query'],
  { subject, title }: FoundSubject,
  reports: readonly OpenReport[],
  outcome: 'taken-down' | 'kept',
  now: number,
): Statement[] =>
  reports.flatMap(({ id, accountId, locale, status }) =>
    accountId === null || locale === null || status === 'erased' || status === 'merged'
      ? []
      : tell(q, {
          kind: 'report-answered',
          data: {
            what: subject.kind,
            title: localText(title, localeOf(locale)),
            outcome,
          },
          accountId,
          about: `report-${id}`,
          now,
        }),
  );
