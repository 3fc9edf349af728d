CREATE TABLE `reward_rings` (
	`ring_id` text NOT NULL,
	`account_id` text NOT NULL,
	`cause` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`ring_id`, `account_id`)
);
--> statement-breakpoint
CREATE INDEX `reward_rings_account` ON `reward_rings` (`account_id`);--> statement-breakpoint
DROP INDEX `template_rewards_author`;--> statement-breakpoint
ALTER TABLE `template_rewards` ADD `free` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `template_rewards_sums` ON `template_rewards` (`author_account_id`,`created_at`,`state`,`template_id`,`credits`);--> statement-breakpoint
CREATE INDEX `template_rewards_free` ON `template_rewards` (`author_account_id`,`day`) WHERE free = 1 and state = 'given';--> statement-breakpoint
ALTER TABLE `accounts` ADD `rewards_told_at` integer;
--> statement-breakpoint
CREATE TRIGGER `template_rewards_not_own` BEFORE INSERT ON `template_rewards`
WHEN NEW.`account_id` = NEW.`author_account_id` OR NEW.`credits` <= 0
BEGIN
	SELECT RAISE(ABORT, 'nobody is rewarded for an own use');
END;
--> statement-breakpoint
CREATE TRIGGER `template_rewards_reversed_once` BEFORE UPDATE ON `template_rewards`
WHEN (OLD.`state` = 'reversed' AND (NEW.`state` <> 'reversed' OR NEW.`reversed_at` IS NOT OLD.`reversed_at`))
	OR NEW.`credits` <> OLD.`credits` OR NEW.`author_account_id` <> OLD.`author_account_id`
BEGIN
	SELECT RAISE(ABORT, 'a reward is given once and reversed once');
END;
