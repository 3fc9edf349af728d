import { scrub } from '../../core/log.ts';

const MOST_CAUSES = 4;

/** Advice for the operator, by a pattern of the error message. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/EADDRINUSE/, 'stop what is listening there, or choose another PORT'],
  [/listen EADDRNOTAVAIL/, 'look at HOST: this machine has no such address'],
  [
    /EADDRNOTAVAIL|getaddrinfo.*(?:ENOTFOUND|EAI_AGAIN)/,
    'look at the addresses set, and at HOST where this machine is to listen: no host has that name',
  ],
  [/EACCES.*listen|listen EACCES/, 'choose a PORT of 1024 or above'],
  [
    /TELEGRAM_FILES_DIR/,
    'it is the --dir of the Bot API server, which this process has to see and read',
  ],
  [/SQLITE_FULL|ENOSPC|EDQUOT|storage: full/, 'there is no room left: look at DATA_DIR'],
  [
    /SQLITE_NOTADB|SQLITE_CORRUPT/,
    'the database file is damaged: keep a copy of it, then restore a backup',
  ],
  [/EROFS|EACCES|EPERM|ENOTDIR|EEXIST|ENOENT|SQLITE_READONLY/, 'DATA_DIR has to be writable'],
  [/ConnectionFailed|SQLITE_CANTOPEN/, 'look at DATABASE_URL: its folder has to be there'],
  [/database unavailable/, 'look at DATABASE_URL and DATABASE_AUTH_TOKEN'],
  [/storage: unavailable/, 'look at the S3 settings, or at DATA_DIR'],
];

/** Formats why the start failed, with all causes and advice, without secrets. */
export function reasonOf(cause: unknown): string {
  const messages: string[] = [];
  for (let one = cause; one !== undefined && messages.length < MOST_CAUSES; ) {
    const message = one instanceof Error ? one.message || one.name : String(one);
    if (!messages.some((earlier) => earlier.includes(message))) messages.push(message);
    one = one instanceof Error ? one.cause : undefined;
  }
  const reason = scrub(messages.join(': '));
  const advice = ADVICE.find(([sign]) => sign.test(reason))?.[1];
  return advice === undefined ? reason : `${reason}\n  ${advice}`;
}
