-- Also a template that is made private, and one whose author is suspended, has its cards brought up to date.
DROP TRIGGER `cards_of_changed_templates`;--> statement-breakpoint
CREATE TRIGGER `cards_of_changed_templates`
AFTER UPDATE OF `state`, `version`, `price_credits`, `visibility`, `is_author_active` ON `templates`
WHEN OLD.`state` <> NEW.`state` OR OLD.`version` <> NEW.`version` OR OLD.`price_credits` IS NOT NEW.`price_credits`
	OR OLD.`visibility` <> NEW.`visibility` OR OLD.`is_author_active` <> NEW.`is_author_active`
BEGIN
	UPDATE `cards` SET `is_stale` = true WHERE `template_id` = NEW.`id` AND `withdrawn_at` IS NULL;
END;
