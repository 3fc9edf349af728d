DROP INDEX `chats_drafts`;--> statement-breakpoint
CREATE INDEX `chats_clear` ON `chats` (`surface`,`chat_id`) WHERE instr(state, '"drafts":[{') > 0 or instr(state, '"at":"likeness"') > 0;--> statement-breakpoint
CREATE INDEX `chats_drafts` ON `chats` (`seen_at`) WHERE instr(state, '"drafts":[{') > 0 or instr(state, '"sealed":"') > 0;--> statement-breakpoint
DROP INDEX `generations_words`;--> statement-breakpoint
ALTER TABLE `generations` ADD `words` text;--> statement-breakpoint
CREATE INDEX `generations_clear` ON `generations` (`id`) WHERE instr(request, '"prompt":') > 0;--> statement-breakpoint
CREATE INDEX `generations_words` ON `generations` (`ended_at`) WHERE state in ('failed', 'cancelled', 'rejected') and (words is not null or instr(request, '"prompt":') > 0);--> statement-breakpoint
CREATE INDEX `accounts_clear` ON `accounts` (`id`) WHERE (name is not null and instr(name, 'sealed.') <> 1) or (email is not null and instr(email, 'sealed.') <> 1);--> statement-breakpoint
CREATE INDEX `payments_clear` ON `payments` (`id`) WHERE billing_email is not null and instr(billing_email, 'sealed.') <> 1;--> statement-breakpoint
CREATE INDEX `playground_messages_clear` ON `playground_messages` (`chat_id`,`id`) WHERE instr(body, 'sealed.') <> 1;--> statement-breakpoint
CREATE INDEX `submissions_clear` ON `submissions` (`id`) WHERE words is not null and instr(words, 'sealed.') <> 1;--> statement-breakpoint
CREATE INDEX `template_drafts_clear` ON `template_drafts` (`id`) WHERE instr(content, '"sealed":true') = 0;--> statement-breakpoint
CREATE INDEX `likeness_claims_clear` ON `likeness_claims` (`id`) WHERE instr(words, 'sealed.') <> 1;--> statement-breakpoint
DROP TRIGGER `results_words`;--> statement-breakpoint
CREATE TRIGGER `results_words` AFTER DELETE ON `results`
WHEN NOT EXISTS (SELECT 1 FROM `results` WHERE `generation_id` = OLD.`generation_id`)
BEGIN
	UPDATE `generations` SET `words` = NULL, `request` = CASE WHEN json_valid(`request`)
		THEN json_remove(`request`, '$.prompt', '$.slots', '$.recipe.params') ELSE '{}' END
	WHERE `id` = OLD.`generation_id` AND `state` = 'delivered';
END;
