import { readdirSync, readFileSync } from 'node:fs';

const PAGE_BYTES = 4096;
const MEGABYTE = 1024 * 1024;

/** Linux counts the time of processors in these, a second. */
const TICKS = 100;

/** Lists the processes under one that run a program, by its name; Linux only. */
export const childrenNamed = (root: number, program: string): number[] =>
  familyOf(root).flatMap(({ pid, name }) => (name === program ? [pid] : []));

type Process = { name: string; pid: number; parent: number; residentBytes: number; ticks: number };

/** Measures the resident memory of a process and its children, in MB; Linux only. */
export function residentMegabytes(root: number): number {
  return familyOf(root).reduce((sum, { residentBytes }) => sum + residentBytes, 0) / MEGABYTE;
}

/** Measures the time that processors have spent on a process and its children, in seconds; Linux only. */
export function processorSeconds(root: number): number {
  return familyOf(root).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS;
}

function familyOf(root: number): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
  const family = new Set([root]);
  for (let grown = true; grown; ) {
    const before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
    grown = family.size > before;
  }
  return all.filter(({ pid }) => family.has(pid));
}

/** Nothing for a process that has just ended. */
function readProcess(pid: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything; the fields after it are state, parent, …
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const parent = Number(fields[1]);
    const ticks = Number(fields[11]) + Number(fields[12]);
    const [, pages = ''] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return [{ name, pid, parent, residentBytes: Number(pages) * PAGE_BYTES, ticks }];
  } catch {
    return [];
  }
}
