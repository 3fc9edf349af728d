/** What the files of a backup are called. */
export const NAMES = {
  manifest: 'manifest.json',
  database: 'alme.db',
  objects: 'objects',
  list: 'objects.jsonl',
  certificate: 'c2pa.pem',
  /** Beside the backups: everything that was deleted, as the newest run knew it. */
  deletions: 'deletions.jsonl',
  /** Ends the name of a backup that is being made. */
  unfinished: '.part',
} as const;
