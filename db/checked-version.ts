import type { InStatement } from '@libsql/client';
import { isRead } from './batched-reads.ts';
import type { Sender } from './database.ts';
import { DatabaseUnavailable } from './failures.ts';
import { versionProblem } from './versions.ts';

/**
 * Lets a client write nothing until the database is known to be of this version. What is wrong is thrown as a
 * database that is away, with `DatabaseNewer` or `DatabaseOlder` as its cause: nothing is lost, and it works
 * again as soon as the versions match. A good answer is asked for once.
 * @returns makes a client for one invocation: no invocation waits for the question of another, which may end
 *   before its answer
 */
export function checkVersion(client: Sender): () => Sender {
  let isRight = false;
  const ask = async (): Promise<void> => {
    const problem = await versionProblem(client);
    if (problem) throw new DatabaseUnavailable({ cause: problem });
    isRight = true;
  };
  return () => {
    if (isRight) return client;
    let asked: Promise<void> | null = null;
    const check = async (): Promise<void> => {
      if (isRight) return;
      asked ??= ask().finally(() => {
        asked = null;
      });
      await asked;
    };
    // A read does no harm on the way: its answer counts once the version is known.
    const readMeanwhile = async (statement: InStatement) => {
      const answer = client.execute(statement);
      answer.catch(() => undefined);
      await check();
      return answer;
    };
    return {
      execute: (statement: InStatement) =>
        isRead(statement)
          ? readMeanwhile(statement)
          : check().then(() => client.execute(statement)),
      batch: (statements, mode) => check().then(() => client.batch(statements, mode)),
    };
  };
}
