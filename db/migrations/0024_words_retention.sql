CREATE INDEX `chats_drafts` ON `chats` (`seen_at`) WHERE instr(state, '"drafts":[{') > 0;--> statement-breakpoint
CREATE INDEX `generations_words` ON `generations` (`ended_at`) WHERE state in ('failed', 'cancelled', 'rejected') and instr(request, '"prompt":') > 0;--> statement-breakpoint
-- Words go with the last result that was made of them, whoever deletes it.
CREATE TRIGGER `results_words` AFTER DELETE ON `results`
WHEN NOT EXISTS (SELECT 1 FROM `results` WHERE `generation_id` = OLD.`generation_id`)
BEGIN
	UPDATE `generations` SET `request` = CASE WHEN json_valid(`request`)
		THEN json_remove(`request`, '$.prompt', '$.slots', '$.recipe.params') ELSE '{}' END
	WHERE `id` = OLD.`generation_id` AND `state` = 'delivered';
END;
--> statement-breakpoint
UPDATE `generations` SET `request` = CASE WHEN json_valid(`request`)
	THEN json_remove(`request`, '$.prompt', '$.slots', '$.recipe.params') ELSE '{}' END
WHERE `state` = 'delivered' AND NOT EXISTS (SELECT 1 FROM `results` WHERE `generation_id` = `generations`.`id`);
