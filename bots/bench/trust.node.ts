import type { Scenario } from './figure.ts';
import { exporting } from './trust/export.node.ts';
import { flood } from './trust/flood.node.ts';
import { notice } from './trust/notice.node.ts';
import { sealing } from './trust/sealing.node.ts';
import { sweep } from './trust/sweep.node.ts';

/** The parts of the scenario, each a file of its own. */
const PARTS = [flood, exporting, notice, sealing, sweep];

/** Measures what it costs that people can trust the service. */
export const trust: Scenario = {
  name: 'trust',
  run: async () => {
    const figures = [];
    for (const part of PARTS) figures.push(...(await part()));
    return figures;
  },
};
