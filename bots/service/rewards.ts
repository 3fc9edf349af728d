import { type Config, ConfigError } from '../../core/config/config.ts';
import { readRewardRules } from '../../core/rules/reward-file.ts';
import type { RewardRules } from '../../core/rules/reward-rules.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { operatorsText, type ReadFile } from './operators-file.ts';

/**
 * Reads what authors earn, from the operator's file when one is set.
 * @param readFile reads a file by its path
 * @throws {ConfigError} with every mistake in the file
 */
export function readRewards(
  config: Pick<Config, 'REWARDS_FILE' | 'TIME_ZONE'>,
  readFile: ReadFile,
): RewardRules {
  const usual = { ...DEFAULT_RULES.rewards, timeZone: config.TIME_ZONE };
  const text = operatorsText('REWARDS_FILE', config.REWARDS_FILE, readFile);
  if (text === null) return usual;
  const { rules, mistakes } = readRewardRules(text, usual);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return rules;
}
