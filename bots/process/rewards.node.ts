import { type Config, ConfigError } from '../../core/config/config.ts';
import { readRewardRules } from '../../core/rules/reward-file.ts';
import type { RewardRules } from '../../core/rules/reward-rules.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { readOperatorsFile } from './operators-file.node.ts';

/**
 * Reads what authors earn, from the operator's file when one is set.
 * @throws {ConfigError} with every mistake in the file
 */
export function readRewards(config: Pick<Config, 'REWARDS_FILE' | 'TIME_ZONE'>): RewardRules {
  const usual = { ...DEFAULT_RULES.rewards, timeZone: config.TIME_ZONE };
  if (config.REWARDS_FILE === undefined) return usual;
  const text = readOperatorsFile('REWARDS_FILE', config.REWARDS_FILE);
  const { rules, mistakes } = readRewardRules(text, usual);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return rules;
}
