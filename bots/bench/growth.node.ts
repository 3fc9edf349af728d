import type { Scenario } from './figure.ts';
export const growth: Scenario = { name: 'growth', run: async () => [] };
