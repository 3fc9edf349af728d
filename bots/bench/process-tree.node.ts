import { readdirSync, readFileSync } from 'node:fs';

const PAGE_BYTES = 4096;
const MEGABYTE = 1024 * 1024;

type Process = { pid: number; parent: number; residentBytes: number };

/** Measures the resident memory of a process and its children, in MB; Linux only. */
export function residentMegabytes(root: number): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
  const family = new Set([root]);
  for (let grown = true; grown; ) {
    const before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
    grown = family.size > before;
  }
  const bytes = all.filter(({ pid }) => family.has(pid)).map(({ residentBytes }) => residentBytes);
  return bytes.reduce((sum, one) => sum + one, 0) / MEGABYTE;
}

/** Nothing for a process that has just ended. */
function readProcess(pid: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything; the fields after it are state, parent, …
    const [, parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [, pages = ''] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return [{ pid, parent: Number(parent), residentBytes: Number(pages) * PAGE_BYTES }];
  } catch {
    return [];
  }
}
