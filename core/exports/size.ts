const MEBIBYTE = 1024 * 1024;

/** A size for people: whole megabytes, at least one. */
export const megabytesOf = (bytes: number): number => Math.max(1, Math.round(bytes / MEBIBYTE));
