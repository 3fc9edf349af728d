ALTER TABLE `generations` ADD `guild_channel_id` text;--> statement-breakpoint
-- Whose account is held neither pays into a pot nor lets one pay.
DROP TRIGGER `entries_not_while_held`;
--> statement-breakpoint
CREATE TRIGGER `entries_not_while_held` BEFORE INSERT ON `entries`
WHEN NEW.`side` = 'user' AND NEW.`credits` < 0 AND EXISTS (
	SELECT 1 FROM `movements` m
	LEFT JOIN `generations` g ON g.`id` = m.`reference` AND g.`pot_id` = NEW.`account_id`
	JOIN `accounts` a ON a.`id` = coalesce(g.`account_id`, NEW.`account_id`)
	WHERE m.`id` = NEW.`movement_id` AND m.`reason` IN ('spend', 'pot') AND a.`held_at` IS NOT NULL)
BEGIN
	SELECT RAISE(ABORT, 'account is held');
END;
--> statement-breakpoint
-- A pot pays for the generations that name it, and each of those is paid by its pot alone.
CREATE TRIGGER `entries_of_the_pot` BEFORE INSERT ON `entries`
WHEN NEW.`side` = 'user' AND NEW.`credits` < 0 AND EXISTS (
	SELECT 1 FROM `movements` m JOIN `generations` g ON g.`id` = m.`reference`
	WHERE m.`id` = NEW.`movement_id` AND m.`reason` = 'spend'
		AND coalesce(g.`pot_id`, g.`account_id`) <> NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'somebody else pays for this generation');
END;
