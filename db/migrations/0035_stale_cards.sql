ALTER TABLE `cards` ADD `is_stale` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `cards_stale` ON `cards` (`id`) WHERE is_stale;--> statement-breakpoint
-- Whatever changes a template has its cards brought up to date by a sweep.
CREATE TRIGGER `cards_of_changed_templates` AFTER UPDATE OF `state`, `version`, `price_credits` ON `templates`
WHEN OLD.`state` <> NEW.`state` OR OLD.`version` <> NEW.`version` OR OLD.`price_credits` IS NOT NEW.`price_credits`
BEGIN
	UPDATE `cards` SET `is_stale` = true WHERE `template_id` = NEW.`id` AND `withdrawn_at` IS NULL;
END;
