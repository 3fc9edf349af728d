ALTER TABLE `shares` ADD `names_template` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `shares_link` ON `shares` (`result_id`) WHERE kind = 'link' and state <> 'withdrawn';--> statement-breakpoint
CREATE INDEX `shares_ending` ON `shares` (`id`) WHERE state in ('withdrawn', 'taken-down') and (ended_at is null or place is not null);--> statement-breakpoint
-- Whatever deletes a result ends what shows it to others; a sweep takes its messages back.
CREATE TRIGGER `shares_end_with_result` AFTER DELETE ON `results`
BEGIN
	UPDATE `shares` SET `state` = 'withdrawn'
	WHERE `result_id` = OLD.`id` AND `state` IN ('shown', 'hidden');
END;
