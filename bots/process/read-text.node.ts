import { readFileSync } from 'node:fs';

/** Reads a file of text. @throws the errors of the disk */
export const readText = (path: string): string => readFileSync(path, 'utf8');
